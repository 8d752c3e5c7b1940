package dev.readyroom.quiz.attempt;

import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.Fragments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Handing in: first a summary of what is unanswered, then for good. */
@Controller
@RequestMapping("/attempts/{id}/submission")
class SubmissionController {

	private final Attempts attempts;

	private final AttemptViews views;

	SubmissionController(Attempts attempts, AttemptViews views) {
		this.attempts = attempts;
		this.views = views;
	}

	@GetMapping
	String summary(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Attempt attempt = this.attempts.ofLearner(me.id(), new AttemptId(id));
		if (attempt.finished()) {
			return "redirect:/attempts/" + id + "/review";
		}
		Palette palette = Palette.of(attempt, this.attempts.slots(me.id(), attempt.id()));
		return this.views.summary(attempt, palette, me.zone(), request, response, model);
	}

	@PostMapping
	String handIn(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, HttpServletRequest request,
			HttpServletResponse response) {
		this.attempts.handIn(me.id(), new AttemptId(id));
		if (Fragments.wanted(request)) {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
			return "web/empty";
		}
		return "redirect:/attempts/" + id + "/review";
	}

}
