package dev.readyroom.leaderboard.standing;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.leaderboard.membership.NicknameForm;
import dev.readyroom.leaderboard.membership.Scope;
import dev.readyroom.web.RolePaths;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The boards of the whole installation, and joining or leaving them. */
@Controller
class LeaderboardController {

	private static final String PAGE = "leaderboard/standing/index";

	private final BoardViews views;

	private final Ranking ranking;

	private final NicknameEntry entry;

	LeaderboardController(BoardViews views, Ranking ranking, NicknameEntry entry) {
		this.views = views;
		this.ranking = ranking;
		this.entry = entry;
	}

	@GetMapping("/leaderboard")
	String show(@AuthenticationPrincipal CurrentUser me, BoardChoice choice, Model model) {
		BoardView view = this.views.of(me, choice.board());
		model.addAttribute("view", view);
		model.addAttribute("form", NicknameEntry.form(view));
		return PAGE;
	}

	/** Joins, or changes the nickname. */
	@PostMapping("/leaderboard/membership")
	String join(@AuthenticationPrincipal CurrentUser me, @Valid @ModelAttribute("form") NicknameForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		if (this.entry.tried(Scope.INSTALLATION, me.id(), form, problems)) {
			return "redirect:/leaderboard?done=leaderboard-joined";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("view", this.views.of(me, new BoardChoice(null, null).board()));
		return PAGE;
	}

	@DeleteMapping("/leaderboard/membership")
	String leave(@AuthenticationPrincipal CurrentUser me) {
		this.ranking.leave(Scope.INSTALLATION, me.id());
		return "redirect:/leaderboard?done=leaderboard-left";
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		/** Visitors are never ranked. */
		@Bean
		RolePaths leaderboardPaths() {
			return RolePaths.of("LEARNER", "/leaderboard", "/leaderboard/**");
		}

	}

}
