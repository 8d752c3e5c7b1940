package dev.readyroom.classroom.administration;

import dev.readyroom.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all cohorts. */
@Controller
class CohortListController {

	private static final int PAGE_SIZE = 25;

	private final CohortList cohorts;

	CohortListController(CohortList cohorts) {
		this.cohorts = cohorts;
	}

	@GetMapping("/admin/cohorts")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		Paging paging = Paging.of(page, PAGE_SIZE, this.cohorts.count(q));
		model.addAttribute("q", q);
		model.addAttribute("paging", paging);
		model.addAttribute("cohorts", this.cohorts.page(q, paging));
		return "classroom/administration/index";
	}

}
