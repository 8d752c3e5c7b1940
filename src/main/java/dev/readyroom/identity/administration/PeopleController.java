package dev.readyroom.identity.administration;

import dev.readyroom.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people. */
@Controller
class PeopleController {

	private static final int PAGE_SIZE = 25;

	private final PeopleList people;

	PeopleController(PeopleList people) {
		this.people = people;
	}

	@GetMapping("/admin")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
		Paging paging = Paging.of(page, PAGE_SIZE, this.people.count(q));
		model.addAttribute("q", q);
		model.addAttribute("paging", paging);
		model.addAttribute("people", this.people.page(q, paging));
		return "identity/administration/people";
	}

}
