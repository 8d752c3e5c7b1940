package dev.readyroom.quiz.attempt;

import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.AttemptId;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Stops an attempt's clock where that is allowed, and lets it go on. */
@Controller
@RequestMapping("/attempts/{id}/pause")
class PauseController {

	private final Pausing pausing;

	PauseController(Pausing pausing) {
		this.pausing = pausing;
	}

	@PostMapping
	String pause(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.pausing.pause(me.id(), new AttemptId(id));
		return "redirect:/attempts/" + id;
	}

	@DeleteMapping
	String resume(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.pausing.resume(me.id(), new AttemptId(id));
		return "redirect:/attempts/" + id;
	}

}
