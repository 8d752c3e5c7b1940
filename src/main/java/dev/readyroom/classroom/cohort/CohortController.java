package dev.readyroom.classroom.cohort;

import java.util.List;

import dev.readyroom.classroom.CohortSummary;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.RolePaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Somebody's cohorts. */
@Controller
class CohortController {

	private final Cohorts cohorts;

	CohortController(Cohorts cohorts) {
		this.cohorts = cohorts;
	}

	@GetMapping("/cohorts")
	String list(@AuthenticationPrincipal CurrentUser me, Model model) {
		List<CohortSummary> all = this.cohorts.of(me.id());
		model.addAttribute("active", all.stream().filter((cohort) -> !cohort.archived()).toList());
		model.addAttribute("archived", all.stream().filter(CohortSummary::archived).toList());
		return "classroom/cohort/index";
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		RolePaths cohortPaths() {
			return RolePaths.of("LEARNER", "/cohorts", "/cohorts/**");
		}

	}

}
