package dev.readyroom.quiz.attempt;

import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.Fragments;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Marks a question to come back to, and takes the mark away. */
@Controller
@RequestMapping("/attempts/{id}/slots/{position}/flag")
class FlagController {

	private final Attempts attempts;

	FlagController(Attempts attempts) {
		this.attempts = attempts;
	}

	@PostMapping
	String add(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable int position,
			HttpServletRequest request, Model model) {
		return set(me, id, position, true, request, model);
	}

	@DeleteMapping
	String remove(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable int position,
			HttpServletRequest request, Model model) {
		return set(me, id, position, false, request, model);
	}

	private String set(CurrentUser me, UUID id, int position, boolean flagged, HttpServletRequest request,
			Model model) {
		AttemptId attempt = new AttemptId(id);
		this.attempts.flag(me.id(), attempt, position, flagged);
		if (!Fragments.wanted(request)) {
			return "redirect:/attempts/" + id + "/slots/" + position;
		}
		model.addAttribute("attemptId", id);
		model.addAttribute("position", position);
		model.addAttribute("flagged", flagged);
		return "quiz/attempt/slot :: flag(attemptId=${attemptId}, position=${position}, flagged=${flagged})";
	}

}
