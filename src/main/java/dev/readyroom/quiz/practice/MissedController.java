package dev.readyroom.quiz.practice;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.attempt.Attempts;
import dev.readyroom.quiz.attempt.Slot;
import dev.readyroom.web.NotFound;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts practice with what was missed in an attempt. */
@Controller
class MissedController {

	private final Starting starting;

	private final Attempts attempts;

	private final Clock clock;

	MissedController(Starting starting, Attempts attempts, Clock clock) {
		this.starting = starting;
		this.attempts = attempts;
		this.clock = clock;
	}

	@PostMapping("/attempts/{id}/missed")
	String start(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		AttemptId attempt = new AttemptId(id);
		// What was missed tells what is right: not before the review does.
		if (!this.attempts.ofLearner(me.id(), attempt).revealsAll(this.clock.instant())) {
			throw new NotFound();
		}
		Set<RevisionId> missed = this.attempts.slots(me.id(), attempt)
			.stream()
			.filter((slot) -> slot.fraction() < 1)
			.map(Slot::revision)
			.collect(Collectors.toSet());
		return "redirect:/attempts/" + this.starting.missed(me, missed);
	}

}
