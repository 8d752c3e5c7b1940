package dev.readyroom.classroom.cohort;

import java.util.List;
import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortSummary;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.RolePaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Somebody's cohorts, and the page of one. */
@Controller
class CohortController {

	private final Cohorts cohorts;

	private final Doors doors;

	private final CohortPages pages;

	CohortController(Cohorts cohorts, Doors doors, CohortPages pages) {
		this.cohorts = cohorts;
		this.doors = doors;
		this.pages = pages;
	}

	@GetMapping("/cohorts")
	String list(@AuthenticationPrincipal CurrentUser me, Model model) {
		List<CohortSummary> all = this.cohorts.of(me.id());
		model.addAttribute("active", all.stream().filter((cohort) -> !cohort.archived()).toList());
		model.addAttribute("archived", all.stream().filter(CohortSummary::archived).toList());
		return "classroom/cohort/index";
	}

	@GetMapping("/cohorts/{id}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Membership membership = this.doors.member(me.id(), new CohortId(id));
		model.addAttribute("membership", membership);
		model.addAttribute("page", this.pages.of(membership));
		return "classroom/cohort/show";
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		RolePaths cohortPaths() {
			return RolePaths.of("LEARNER", "/cohorts", "/cohorts/**");
		}

	}

}
