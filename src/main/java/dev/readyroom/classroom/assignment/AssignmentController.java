package dev.readyroom.classroom.assignment;

import java.util.List;
import java.util.UUID;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.classroom.cohort.Doors;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.RolePaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is set for somebody, and taking it. */
@Controller
class AssignmentController {

	private final DueList due;

	private final Doors doors;

	private final AssignmentDoors assignments;

	private final AssignmentPages pages;

	private final TakingAssignments taking;

	AssignmentController(DueList due, Doors doors, AssignmentDoors assignments, AssignmentPages pages,
			TakingAssignments taking) {
		this.due = due;
		this.doors = doors;
		this.assignments = assignments;
		this.pages = pages;
		this.taking = taking;
	}

	@GetMapping("/assignments")
	String all(@AuthenticationPrincipal CurrentUser me, Model model) {
		List<Due> all = this.due.of(me.id());
		model.addAttribute("pressing", all.stream().filter(Due::pressing).toList());
		model.addAttribute("later", only(all, Due.State.LATER));
		model.addAttribute("done", only(all, Due.State.DONE));
		model.addAttribute("missed", only(all, Due.State.MISSED));
		return "classroom/assignment/index";
	}

	@GetMapping("/cohorts/{id}/assignments")
	String ofCohort(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Membership membership = this.doors.member(me.id(), new CohortId(id));
		model.addAttribute("membership", membership);
		model.addAttribute("assignments", this.due.of(me.id(), new CohortId(id), membership.leader()));
		return "classroom/assignment/cohort";
	}

	@GetMapping("/assignments/{id}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		AssignmentDoors.Entered entered = this.assignments.member(me.id(), new AssignmentId(id));
		model.addAttribute("membership", entered.membership());
		model.addAttribute("page", this.pages.of(entered));
		return "classroom/assignment/show";
	}

	@PostMapping("/assignments/{id}/attempts")
	String start(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		this.assignments.member(me.id(), new AssignmentId(id));
		return "redirect:/attempts/" + started(me, new AssignmentId(id));
	}

	private AttemptId started(CurrentUser me, AssignmentId assignment) {
		try {
			return this.taking.start(me.id(), assignment);
		}
		catch (DuplicateKeyException ex) {
			// The button was pressed twice: the other press was first.
			return this.taking.start(me.id(), assignment);
		}
	}

	private static List<Due> only(List<Due> all, Due.State state) {
		return all.stream().filter((one) -> one.state() == state).toList();
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		RolePaths assignmentPaths() {
			return RolePaths.of("LEARNER", "/assignments", "/assignments/**");
		}

	}

}
