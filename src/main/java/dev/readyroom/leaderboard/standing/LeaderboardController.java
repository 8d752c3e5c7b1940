package dev.readyroom.leaderboard.standing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.RolePaths;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The ranks, and joining or leaving them. */
@Controller
class LeaderboardController {

	private static final String PAGE = "leaderboard/index";

	private static final int SHOWN = 100;

	private final Ranking ranking;

	private final Members members;

	LeaderboardController(Ranking ranking, Members members) {
		this.ranking = ranking;
		this.members = members;
	}

	@GetMapping("/leaderboard")
	String show(@AuthenticationPrincipal CurrentUser me, Model model) {
		String nickname = page(me, model).get(me.id());
		model.addAttribute("form", new NicknameForm((nickname != null) ? nickname : ""));
		return PAGE;
	}

	/** Joins, or changes the nickname. */
	@PostMapping("/leaderboard/membership")
	String join(@AuthenticationPrincipal CurrentUser me, @Valid @ModelAttribute("form") NicknameForm form,
			BindingResult problems, Model model, HttpServletResponse response) {
		Nickname nickname = new Nickname(form.nickname());
		if (!problems.hasErrors() && !nickname.fits()) {
			problems.rejectValue("nickname", "leaderboard.form.unfit");
		}
		if (!problems.hasErrors()) {
			try {
				this.members.join(me.id(), nickname);
				return "redirect:/leaderboard?done=leaderboard-joined";
			}
			catch (DuplicateKeyException ex) {
				problems.rejectValue("nickname", "leaderboard.form.taken");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		page(me, model);
		return PAGE;
	}

	@DeleteMapping("/leaderboard/membership")
	String leave(@AuthenticationPrincipal CurrentUser me) {
		this.members.leave(me.id());
		return "redirect:/leaderboard?done=leaderboard-left";
	}

	/*
	 * Ranks may be a minute old; who is in them, and under which name, is asked anew:
	 * whoever left is gone at once.
	 */
	private Map<UserId, String> page(CurrentUser me, Model model) {
		Ranking.Counted ranking = this.ranking.now();
		List<Place> best = ranking.places().stream().limit(SHOWN).toList();
		Map<UserId, String> nicknames = this.members
			.nicknames(Stream.concat(best.stream().map(Place::member), Stream.of(me.id())).collect(Collectors.toSet()));
		model.addAttribute("places", best.stream().filter((place) -> nicknames.containsKey(place.member())).toList());
		model.addAttribute("nicknames", nicknames);
		model.addAttribute("mine", nicknames.containsKey(me.id()) ? ranking.of(me.id()).orElse(null) : null);
		model.addAttribute("ranked", ranking.places().size());
		model.addAttribute("joined", nicknames.containsKey(me.id()));
		model.addAttribute("answers", ranking.answersOf(me.id()));
		model.addAttribute("least", Tally.LEAST);
		return nicknames;
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
