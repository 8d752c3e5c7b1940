package dev.readyroom.classroom.cohort;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Founding a cohort. */
@Controller
class FoundingController {

	private static final String PAGE = "classroom/cohort/form";

	private final Leading leading;

	private final CohortFormCheck check;

	private final QuestionBank bank;

	FoundingController(Leading leading, CohortFormCheck check, QuestionBank bank) {
		this.leading = leading;
		this.check = check;
		this.bank = bank;
	}

	@GetMapping("/cohorts/new")
	String empty(@AuthenticationPrincipal CurrentUser me, Model model) {
		CohortForm form = CohortForm.empty(me.zone());
		model.addAttribute("form", form);
		return page(me, form, model);
	}

	@PostMapping("/cohorts")
	String found(@AuthenticationPrincipal CurrentUser me, @Valid @ModelAttribute("form") CohortForm form,
			BindingResult bound, Model model, HttpServletResponse response) {
		BindingResult problems = Bound.problems(form, bound, model);
		if (form.kind() == null && !problems.hasFieldErrors("kind")) {
			problems.rejectValue("kind", "NotNull");
		}
		this.check.check(form, problems);
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(me, form, model);
		}
		CohortId id = this.leading.found(me, form);
		return "redirect:/cohorts/" + id + "?done=cohort-founded";
	}

	private String page(CurrentUser me, CohortForm form, Model model) {
		model.addAttribute("kinds", CohortKind.values());
		model.addAttribute("teacher", Leading.mayTeach(me));
		model.addAttribute("exams", this.bank.exams());
		model.addAttribute("zones", Zones.with(form.zone()));
		return PAGE;
	}

}
