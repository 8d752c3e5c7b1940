package dev.readyroom.classroom.cohort;

import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.web.Versions;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What leaders may change about a cohort. */
@Controller
@RequestMapping("/cohorts/{id}")
class SettingsController {

	private final Doors doors;

	private final AllCohorts cohorts;

	private final Leading leading;

	private final CohortFormCheck check;

	private final QuestionBank bank;

	SettingsController(Doors doors, AllCohorts cohorts, Leading leading, CohortFormCheck check, QuestionBank bank) {
		this.doors = doors;
		this.cohorts = cohorts;
		this.leading = leading;
		this.check = check;
		this.bank = bank;
	}

	@GetMapping("/settings")
	String filled(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Membership membership = this.doors.leader(me.id(), new CohortId(id));
		CohortForm form = CohortForm.of(this.cohorts.get(new CohortId(id)));
		model.addAttribute("form", form);
		return page(membership, form, model);
	}

	@PutMapping("/settings")
	String change(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@Valid @ModelAttribute("form") CohortForm form, BindingResult bound, Model model,
			HttpServletResponse response) {
		Membership membership = this.doors.leader(me.id(), new CohortId(id));
		BindingResult problems = Bound.problems(form, bound, model);
		this.check.check(form, problems);
		if (!problems.hasErrors()) {
			try {
				this.leading.change(new CohortId(id), form);
				return "redirect:/cohorts/" + id + "?done=cohort-saved";
			}
			catch (ObjectOptimisticLockingFailureException ex) {
				CohortForm saved = CohortForm.of(this.cohorts.get(new CohortId(id)));
				model.addAttribute("versions", Versions.of(saved.said(this.bank), form.said(this.bank)));
				model.addAttribute("version", saved.version());
				response.setStatus(HttpStatus.CONFLICT.value());
				return page(membership, form, model);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(membership, form, model);
	}

	@PostMapping("/archive")
	String archive(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.doors.leader(me.id(), new CohortId(id));
		this.leading.archive(new CohortId(id), me.id());
		return "redirect:/cohorts/" + id + "?done=cohort-archived";
	}

	@DeleteMapping("/archive")
	String reopen(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.doors.leader(me.id(), new CohortId(id));
		this.leading.reopen(new CohortId(id), me.id());
		return "redirect:/cohorts/" + id + "?done=cohort-reopened";
	}

	private String page(Membership membership, CohortForm form, Model model) {
		model.addAttribute("membership", membership);
		model.addAttribute("exams", this.bank.exams());
		model.addAttribute("zones", Zones.with(form.zone()));
		return "classroom/cohort/settings";
	}

}
