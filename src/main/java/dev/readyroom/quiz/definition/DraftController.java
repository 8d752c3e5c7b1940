package dev.readyroom.quiz.definition;

import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Making a quiz, changing it and deleting it. */
@Controller
@RequestMapping("/quizzes")
class DraftController {

	private final Making making;

	private final Quizzes quizzes;

	private final QuizFormCheck check;

	private final VersionViews versions;

	private final QuestionBank bank;

	DraftController(Making making, Quizzes quizzes, QuizFormCheck check, VersionViews versions, QuestionBank bank) {
		this.versions = versions;
		this.making = making;
		this.quizzes = quizzes;
		this.check = check;
		this.bank = bank;
	}

	@GetMapping("/new")
	String empty(@AuthenticationPrincipal CurrentUser me, Model model) {
		Makers.only(me);
		model.addAttribute("form", QuizForm.EMPTY);
		return page(null, QuizForm.EMPTY, model);
	}

	@PostMapping
	String create(@AuthenticationPrincipal CurrentUser me, @Valid @ModelAttribute("form") QuizForm form,
			BindingResult bound, Model model, HttpServletResponse response) {
		Makers.only(me);
		BindingResult problems = problems(form, bound, model);
		this.check.check(form, me.zone(), null, problems);
		if (problems.hasErrors()) {
			return refused(HttpStatus.UNPROCESSABLE_CONTENT, null, form, model, response);
		}
		QuizId id = this.making.create(me.id(), form.content(this.bank, me.zone()));
		return "redirect:/quizzes/" + id + "?done=quiz-saved";
	}

	@GetMapping("/{id}/edit")
	@Transactional(readOnly = true)
	public String filled(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Makers.only(me);
		QuizForm form = FilledForm.of(changeable(me, id), this.bank, me.zone());
		model.addAttribute("form", form);
		return page(id, form, model);
	}

	@PutMapping("/{id}")
	String change(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@Valid @ModelAttribute("form") QuizForm form, BindingResult bound, Model model,
			HttpServletResponse response) {
		Makers.only(me);
		BindingResult problems = problems(form, bound, model);
		this.check.check(form, me.zone(), changeable(me, id).conditions().closesAt(), problems);
		if (problems.hasErrors()) {
			return refused(HttpStatus.UNPROCESSABLE_CONTENT, id, form, model, response);
		}
		int version = (form.version() == null) ? -1 : form.version();
		try {
			this.making.change(me.id(), new QuizId(id), version, form.content(this.bank, me.zone()));
		}
		catch (ObjectOptimisticLockingFailureException ex) {
			this.versions.show(me, new QuizId(id), form, model);
			return refused(HttpStatus.CONFLICT, id, form, model, response);
		}
		return "redirect:/quizzes/" + id + "?done=quiz-saved";
	}

	@DeleteMapping("/{id}")
	String delete(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Makers.only(me);
		this.making.delete(me.id(), new QuizId(id));
		return "redirect:/quizzes?done=quiz-deleted";
	}

	private Quiz changeable(CurrentUser me, UUID id) {
		return this.quizzes.changeableBy(me.id(), new QuizId(id)).orElseThrow(NotFound::new);
	}

	/*
	 * A record with a text where a number belongs is not bound, although the rest of it
	 * is there: the page and further checks need it.
	 */
	private static BindingResult problems(QuizForm form, BindingResult bound, Model model) {
		BindingResult problems = new BeanPropertyBindingResult(form, "form");
		problems.addAllErrors(bound);
		model.addAllAttributes(problems.getModel());
		return problems;
	}

	private String refused(HttpStatus status, @Nullable UUID id, QuizForm form, Model model,
			HttpServletResponse response) {
		response.setStatus(status.value());
		return page(id, form, model);
	}

	private String page(@Nullable UUID id, QuizForm form, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("picker", PickerView.of(this.bank, form.chosen()));
		return "quiz/definition/form";
	}

}
