package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.classroom.cohort.Bound;
import dev.readyroom.classroom.cohort.Doors;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.Sittings;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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

/** Setting something for a cohort, changing it and taking it back. */
@Controller
class SettingController {

	private final Doors doors;

	private final AssignmentDoors assignments;

	private final Assigning assigning;

	private final AssignmentFormCheck check;

	private final Sittings sittings;

	private final QuestionBank bank;

	private final Clock clock;

	SettingController(Doors doors, AssignmentDoors assignments, Assigning assigning, AssignmentFormCheck check,
			Sittings sittings, QuestionBank bank, Clock clock) {
		this.doors = doors;
		this.assignments = assignments;
		this.assigning = assigning;
		this.check = check;
		this.sittings = sittings;
		this.bank = bank;
		this.clock = clock;
	}

	@GetMapping("/cohorts/{id}/assignments/new")
	String empty(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Membership membership = this.doors.leader(me.id(), new CohortId(id));
		LocalDateTime inAWeek = LocalDateTime.ofInstant(this.clock.instant(), membership.zone())
			.plusDays(7)
			.with(LocalTime.of(23, 59));
		model.addAttribute("form", AssignmentForm.empty(membership.exam(), inAWeek));
		return page(membership, null, model);
	}

	@PostMapping("/cohorts/{id}/assignments")
	String set(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@Valid @ModelAttribute("form") AssignmentForm form, BindingResult bound, Model model,
			HttpServletResponse response) {
		Membership membership = this.doors.leader(me.id(), new CohortId(id));
		BindingResult problems = Bound.problems(form, bound, model);
		this.check.check(form, me.id(), membership.zone(), null, problems);
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(membership, null, model);
		}
		AssignmentId made = this.assigning.set(new CohortId(id), me.id(), form.content(membership.zone()));
		return "redirect:/assignments/" + made + "?done=assignment-set";
	}

	@GetMapping("/assignments/{id}/edit")
	String filled(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		AssignmentDoors.Entered entered = this.assignments.leader(me.id(), new AssignmentId(id));
		model.addAttribute("form", AssignmentForm.of(entered.assignment(), entered.membership().zone()));
		return page(entered.membership(), new AssignmentId(id), model);
	}

	@PutMapping("/assignments/{id}")
	String change(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@Valid @ModelAttribute("form") AssignmentForm form, BindingResult bound, Model model,
			HttpServletResponse response) {
		AssignmentDoors.Entered entered = this.assignments.leader(me.id(), new AssignmentId(id));
		BindingResult problems = Bound.problems(form, bound, model);
		this.check.check(form, me.id(), entered.membership().zone(), entered.assignment(), problems);
		if (!problems.hasErrors()) {
			int version = (form.version() == null) ? -1 : form.version();
			try {
				this.assigning.change(new AssignmentId(id), version, form.content(entered.membership().zone()));
				return "redirect:/assignments/" + id + "?done=assignment-saved";
			}
			catch (ObjectOptimisticLockingFailureException ex) {
				return overtaken(entered.membership(), new AssignmentId(id), form, model, response);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(entered.membership(), new AssignmentId(id), model);
	}

	/** Another leader was first: whoever comes second sees both, and decides. */
	private String overtaken(Membership membership, AssignmentId id, AssignmentForm typed, Model model,
			HttpServletResponse response) {
		AssignmentForm saved = AssignmentForm.of(this.assignments.leader(membership.user(), id).assignment(),
				membership.zone());
		model.addAttribute("versions", AssignmentVersions.of(saved, typed, this.sittings));
		model.addAttribute("version", saved.version());
		response.setStatus(HttpStatus.CONFLICT.value());
		return page(membership, id, model);
	}

	@DeleteMapping("/assignments/{id}")
	String withdraw(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		AssignmentDoors.Entered entered = this.assignments.leader(me.id(), new AssignmentId(id));
		this.assigning.withdraw(new AssignmentId(id), me.id());
		return "redirect:/cohorts/" + entered.membership().cohort().id() + "/assignments?done=assignment-withdrawn";
	}

	private String page(Membership membership, @Nullable AssignmentId id, Model model) {
		model.addAttribute("membership", membership);
		model.addAttribute("id", id);
		model.addAttribute("quizzes", this.sittings.choices(membership.user()));
		model.addAttribute("exams", this.bank.exams());
		model.addAttribute("topics", this.bank.topics());
		return "classroom/assignment/form";
	}

}
