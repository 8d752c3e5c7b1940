package dev.readyroom.progress.report;

import java.time.Clock;
import java.time.LocalDate;

import dev.readyroom.identity.CurrentUser;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A learner's own progress. */
@Controller
class ProgressController {

	private final OwnProgresses progresses;

	private final Clock clock;

	ProgressController(OwnProgresses progresses, Clock clock) {
		this.progresses = progresses;
		this.clock = clock;
	}

	@GetMapping("/progress")
	String show(@AuthenticationPrincipal CurrentUser me, Model model) {
		model.addAttribute("progress",
				this.progresses.of(me.id(), LocalDate.ofInstant(this.clock.instant(), me.zone())));
		return "progress/report/own";
	}

}
