package dev.readyroom.classroom.assignment;

import dev.readyroom.identity.CurrentUser;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reminders by mail, wanted or not; the page of the calendar has the buttons. */
@Controller
@RequestMapping("/assignments/reminders")
class RemindersController {

	private static final String BACK = "redirect:/assignments/calendar?done=";

	private final ReminderRefusals refusals;

	RemindersController(ReminderRefusals refusals) {
		this.refusals = refusals;
	}

	@PostMapping
	String want(@AuthenticationPrincipal CurrentUser me) {
		this.refusals.remove(me.id());
		return BACK + "reminders-on";
	}

	@DeleteMapping
	String refuse(@AuthenticationPrincipal CurrentUser me) {
		this.refusals.add(me.id());
		return BACK + "reminders-off";
	}

}
