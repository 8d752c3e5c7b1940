package dev.readyroom.classroom.cohort;

import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.UserId;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One member, as a leader sees them: leadership is given here, and membership taken. */
@Controller
@RequestMapping("/cohorts/{id}/members/{account}")
class MemberController {

	private final Doors doors;

	private final MemberRows members;

	private final Belonging belonging;

	MemberController(Doors doors, MemberRows members, Belonging belonging) {
		this.doors = doors;
		this.members = members;
		this.belonging = belonging;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable UUID account,
			Model model) {
		Membership membership = this.doors.leader(me.id(), new CohortId(id));
		model.addAttribute("membership", membership);
		model.addAttribute("member", this.members.member(new CohortId(id), new UserId(account)));
		model.addAttribute("mayLead", this.belonging.mayLead(membership.cohort().kind(), new UserId(account)));
		return "classroom/cohort/member";
	}

	@DeleteMapping
	String remove(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable UUID account) {
		this.doors.leader(me.id(), new CohortId(id));
		this.belonging.remove(new CohortId(id), new UserId(account), me.id());
		return "redirect:/cohorts/" + id + "/members?done=member-removed";
	}

	@PostMapping("/leadership")
	String appoint(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable UUID account,
			@RequestParam(defaultValue = "false") boolean instead) {
		this.doors.leader(me.id(), new CohortId(id));
		if (instead) {
			this.belonging.handOver(new CohortId(id), new UserId(account), me.id());
			return "redirect:/cohorts/" + id + "?done=handed-over";
		}
		this.belonging.appoint(new CohortId(id), new UserId(account), me.id());
		return "redirect:/cohorts/" + id + "/members?done=leader-appointed";
	}

}
