package dev.readyroom.classroom.cohort;

import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.CurrentUser;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own membership: what leaders see, no longer leading, and leaving. */
@Controller
@RequestMapping("/cohorts/{id}/membership")
class MembershipController {

	private final Doors doors;

	private final MemberRows members;

	private final Belonging belonging;

	MembershipController(Doors doors, MemberRows members, Belonging belonging) {
		this.doors = doors;
		this.members = members;
		this.belonging = belonging;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Membership membership = this.doors.member(me.id(), new CohortId(id));
		model.addAttribute("membership", membership);
		model.addAttribute("count", this.members.count(membership.cohort().id()));
		return "classroom/cohort/membership";
	}

	@DeleteMapping
	String leave(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.doors.member(me.id(), new CohortId(id));
		this.belonging.leave(new CohortId(id), me.id());
		return "redirect:/cohorts?done=cohort-left";
	}

	@PostMapping("/sharing")
	String share(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.doors.member(me.id(), new CohortId(id));
		this.belonging.share(new CohortId(id), me.id(), true);
		return "redirect:/cohorts/" + id + "/membership?done=sharing";
	}

	@DeleteMapping("/sharing")
	String keep(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.doors.member(me.id(), new CohortId(id));
		this.belonging.share(new CohortId(id), me.id(), false);
		return "redirect:/cohorts/" + id + "/membership?done=not-sharing";
	}

	@DeleteMapping("/leadership")
	String stepDown(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.doors.leader(me.id(), new CohortId(id));
		this.belonging.stepDown(new CohortId(id), me.id());
		return "redirect:/cohorts/" + id + "?done=stepped-down";
	}

}
