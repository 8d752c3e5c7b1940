package dev.readyroom.classroom.cohort;

import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is in a cohort. */
@Controller
class MembersController {

	private static final int PAGE_SIZE = 50;

	private final Doors doors;

	private final MemberRows members;

	MembersController(Doors doors, MemberRows members) {
		this.doors = doors;
		this.members = members;
	}

	@GetMapping("/cohorts/{id}/members")
	String list(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(defaultValue = "1") int page, Model model) {
		CohortId cohort = new CohortId(id);
		Membership membership = this.doors.member(me.id(), cohort);
		MemberRows.Count count = this.members.count(cohort);
		Paging paging = Paging.of(page, PAGE_SIZE, count.members());
		model.addAttribute("membership", membership);
		model.addAttribute("members", this.members.members(cohort, paging.size(), paging.offset()));
		model.addAttribute("leaders", count.leaders());
		model.addAttribute("paging", paging);
		return "classroom/cohort/members";
	}

}
