package dev.readyroom.classroom.administration;

import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.cohort.AllCohorts;
import dev.readyroom.classroom.cohort.Belonging;
import dev.readyroom.classroom.cohort.Cohort;
import dev.readyroom.classroom.cohort.Leading;
import dev.readyroom.classroom.cohort.MemberRows;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.Paging;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One cohort, for when its leaders are gone or it has to be stopped. */
@Controller
@RequestMapping("/admin/cohorts/{id}")
class AdministeredCohortController {

	private static final int PAGE_SIZE = 50;

	private final AllCohorts cohorts;

	private final MemberRows members;

	private final Belonging belonging;

	private final Leading leading;

	AdministeredCohortController(AllCohorts cohorts, MemberRows members, Belonging belonging, Leading leading) {
		this.cohorts = cohorts;
		this.members = members;
		this.belonging = belonging;
		this.leading = leading;
	}

	@GetMapping
	@Transactional(readOnly = true)
	public String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Model model) {
		Cohort cohort = this.cohorts.get(new CohortId(id));
		Paging paging = Paging.of(page, PAGE_SIZE, this.members.count(cohort.id()).members());
		model.addAttribute("cohort", cohort);
		model.addAttribute("members", this.members.members(cohort.id(), paging.size(), paging.offset()));
		model.addAttribute("paging", paging);
		return "classroom/administration/show";
	}

	@PostMapping("/members/{account}/leadership")
	String appoint(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable UUID account) {
		this.belonging.appoint(new CohortId(id), new UserId(account), me.id());
		return "redirect:/admin/cohorts/" + id + "?done=leader-appointed";
	}

	@PostMapping("/archive")
	String archive(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.leading.archive(new CohortId(id), me.id());
		return "redirect:/admin/cohorts/" + id + "?done=cohort-archived";
	}

	@DeleteMapping("/archive")
	String reopen(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.leading.reopen(new CohortId(id), me.id());
		return "redirect:/admin/cohorts/" + id + "?done=cohort-reopened";
	}

}
