package dev.readyroom.leaderboard.standing;

import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.leaderboard.membership.NicknameForm;
import dev.readyroom.leaderboard.membership.Scope;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The boards of a cohort. Leaders see what every member sees: nicknames, and only of
 * those who joined.
 */
@Controller
@RequestMapping("/cohorts/{id}/leaderboard")
class CohortLeaderboardController {

	private static final String PAGE = "leaderboard/standing/cohort";

	private final BoardViews views;

	private final Ranking ranking;

	private final NicknameEntry entry;

	private final Cohorts cohorts;

	CohortLeaderboardController(BoardViews views, Ranking ranking, NicknameEntry entry, Cohorts cohorts) {
		this.views = views;
		this.ranking = ranking;
		this.entry = entry;
		this.cohorts = cohorts;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, BoardChoice choice, Model model) {
		Membership membership = membership(me, id);
		BoardView view = this.views.of(me, membership.cohort().id(), choice.board());
		model.addAttribute("membership", membership);
		model.addAttribute("view", view);
		model.addAttribute("form", NicknameEntry.form(view));
		return PAGE;
	}

	@PostMapping("/membership")
	String join(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@Valid @ModelAttribute("form") NicknameForm form, BindingResult problems, Model model,
			HttpServletResponse response) {
		Membership membership = membership(me, id);
		CohortId cohort = membership.cohort().id();
		if (membership.cohort().archived()) {
			throw new BrokenRule("leaderboard.refused.archived");
		}
		if (this.entry.tried(Scope.of(cohort), me.id(), form, problems)) {
			return "redirect:/cohorts/" + id + "/leaderboard?done=leaderboard-joined";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("membership", membership);
		model.addAttribute("view", this.views.of(me, cohort, new BoardChoice(null, null).board()));
		return PAGE;
	}

	@DeleteMapping("/membership")
	String leave(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		CohortId cohort = membership(me, id).cohort().id();
		this.ranking.leave(Scope.of(cohort), me.id());
		return "redirect:/cohorts/" + id + "/leaderboard?done=leaderboard-left";
	}

	private Membership membership(CurrentUser me, UUID id) {
		return this.cohorts.membership(new CohortId(id), me.id()).orElseThrow(NotFound::new);
	}

}
