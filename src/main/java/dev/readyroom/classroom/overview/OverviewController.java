package dev.readyroom.classroom.overview;

import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.classroom.cohort.Doors;
import dev.readyroom.identity.CurrentUser;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a cohort. */
@Controller
class OverviewController {

	private final Doors doors;

	private final CohortPages pages;

	OverviewController(Doors doors, CohortPages pages) {
		this.doors = doors;
		this.pages = pages;
	}

	@GetMapping("/cohorts/{id}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Membership membership = this.doors.member(me.id(), new CohortId(id));
		model.addAttribute("membership", membership);
		model.addAttribute("page", this.pages.of(membership));
		return "classroom/overview/show";
	}

}
