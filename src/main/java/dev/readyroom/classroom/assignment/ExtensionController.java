package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.cohort.Bound;
import dev.readyroom.classroom.cohort.MemberRows;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.BrokenRule;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** More time, for everybody or for one: also while attempts run. */
@Controller
@RequestMapping("/assignments/{id}")
class ExtensionController {

	private final AssignmentDoors doors;

	private final Assigning assigning;

	private final Arrangements arrangements;

	private final MemberRows members;

	private final ResultPages results;

	private final Clock clock;

	ExtensionController(AssignmentDoors doors, Assigning assigning, Arrangements arrangements, MemberRows members,
			ResultPages results, Clock clock) {
		this.doors = doors;
		this.assigning = assigning;
		this.arrangements = arrangements;
		this.members = members;
		this.results = results;
		this.clock = clock;
	}

	@PostMapping("/extension")
	String extend(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @Valid ExtensionForm form,
			BindingResult problems) {
		AssignmentDoors.Entered entered = this.doors.leader(me.id(), new AssignmentId(id));
		Instant closesAt = AssignmentForm.instant(form.closesAt(), entered.membership().zone());
		Instant before = entered.assignment().conditions().closesAt();
		boolean passed = closesAt != null && !closesAt.equals(before) && !closesAt.isAfter(this.clock.instant());
		if (problems.hasErrors() || passed) {
			throw new BrokenRule(passed ? "classroom.set.closes-in-the-past" : "classroom.refused.extension");
		}
		int minutes = (form.minutes() != null) ? form.minutes() : 0;
		this.assigning.extend(new AssignmentId(id), closesAt, minutes, me.id());
		return "redirect:/assignments/" + id + "/results?done=extended";
	}

	@GetMapping("/members/{account}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable UUID account,
			Model model) {
		AssignmentDoors.Entered entered = this.doors.leader(me.id(), new AssignmentId(id));
		Arrangement own = this.arrangements.of(new AssignmentId(id), new UserId(account));
		model.addAttribute("form", ArrangementForm.of(own, entered.membership().zone()));
		return page(entered, account, model);
	}

	@PostMapping("/members/{account}")
	String arrange(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @PathVariable UUID account,
			@Valid @ModelAttribute("form") ArrangementForm form, BindingResult bound, Model model,
			HttpServletResponse response) {
		AssignmentDoors.Entered entered = this.doors.leader(me.id(), new AssignmentId(id));
		this.members.member(entered.membership().cohort().id(), new UserId(account));
		BindingResult problems = Bound.problems(form, bound, model);
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(entered, account, model);
		}
		this.assigning.arrange(new AssignmentId(id), new UserId(account), form.arrangement(entered.membership().zone()),
				me.id());
		return "redirect:/assignments/" + id + "/results?done=arranged";
	}

	private String page(AssignmentDoors.Entered entered, UUID account, Model model) {
		model.addAttribute("membership", entered.membership());
		model.addAttribute("member", this.members.member(entered.membership().cohort().id(), new UserId(account)));
		model.addAttribute("heading", entered.assignment().title());
		model.addAttribute("id", entered.assignment().id());
		model.addAttribute("answers",
				this.results.answers(entered.membership(), entered.assignment().id(), new UserId(account)));
		model.addAttribute("allowances", TimeAllowance.values());
		return "classroom/assignment/member";
	}

}
