package dev.readyroom.questionbank.authoring.reports;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.web.NotFound;
import dev.readyroom.web.RolePaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody who was asked a question says what is wrong with it, and reads what came of
 * it.
 */
@Controller
class ReportController {

	private final ProblemReports reports;

	private final QuestionBank bank;

	ReportController(ProblemReports reports, QuestionBank bank) {
		this.reports = reports;
		this.bank = bank;
	}

	/**
	 * @param question the question's id in files and addresses
	 */
	@GetMapping("/reports/new")
	String form(@RequestParam String question, Model model) {
		model.addAttribute("form", ReportForm.EMPTY);
		return page(card(question), model);
	}

	@PostMapping("/reports")
	String report(@AuthenticationPrincipal CurrentUser me, @RequestParam String question,
			@Valid @ModelAttribute("form") ReportForm form, BindingResult problems, Model model,
			HttpServletResponse response) {
		QuestionCard card = card(question);
		String kind = form.kind();
		String remark = form.remark();
		if (problems.hasErrors() || kind == null || remark == null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(card, model);
		}
		UUID id = this.reports.report(me.id(), card, kind, remark, form.source());
		return "redirect:/reports/" + id + "?done=problem-reported";
	}

	@GetMapping("/reports")
	String list(@AuthenticationPrincipal CurrentUser me, Model model) {
		model.addAttribute("reports", this.reports.of(me.id()));
		return "questionbank/authoring/reports/own";
	}

	@GetMapping("/reports/{id}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		model.addAttribute("report", this.reports.own(me.id(), id));
		return "questionbank/authoring/reports/show";
	}

	private QuestionCard card(@Nullable String slug) {
		return (slug == null) ? missing() : this.bank.card(slug).orElseGet(ReportController::missing);
	}

	private static QuestionCard missing() {
		throw new NotFound();
	}

	private String page(QuestionCard card, Model model) {
		model.addAttribute("question", card.slug());
		model.addAttribute("stem", this.bank.revision(card.revision()).asked().stem());
		return "questionbank/authoring/reports/form";
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		RolePaths reportPaths() {
			return RolePaths.of("LEARNER", "/reports", "/reports/**", "/messages", "/messages/**");
		}

	}

}
