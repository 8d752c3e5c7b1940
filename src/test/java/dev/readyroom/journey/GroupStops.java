package dev.readyroom.journey;

import java.util.ArrayList;
import java.util.List;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.identity.SamplePerson;

/** The pages of study groups, classes and teams. */
final class GroupStops {

	private GroupStops() {
	}

	static List<Stops.Stop> all() {
		List<Stops.Stop> stops = new ArrayList<>();
		for (String path : List.of("/cohorts", "/cohorts/new", "/assignments", "/assignments/calendar", "/join",
				"/join/no-such-code")) {
			stops.add(learner("learner " + path, (_, _) -> path));
		}
		for (String path : List.of("", "/members", "/invitations", "/settings", "/membership", "/assignments",
				"/assignments/new")) {
			stops.add(leader("leader /cohorts/…" + path, (group) -> "/cohorts/" + group.cohort() + path));
		}
		for (String path : List.of("", "/edit", "/results")) {
			stops.add(leader("leader /assignments/…" + path, (group) -> "/assignments/" + group.assignment() + path));
		}
		stops.add(leader("leader arranges",
				(group) -> "/assignments/" + group.assignment() + "/members/" + group.member().id()));
		stops.add(leader("leader /cohorts/…/members/…",
				(group) -> "/cohorts/" + group.cohort() + "/members/" + group.member().id()));
		stops.add(new Stops.Stop("administrator /admin/cohorts", (journey) -> journey.people.admin(), (journey, _) -> {
			Group.of(journey, journey.people.instructor());
			return "/admin/cohorts";
		}));
		stops.add(new Stops.Stop("administrator /admin/cohorts/…", (journey) -> journey.people.admin(),
				(journey, _) -> "/admin/cohorts/" + Group.of(journey, journey.people.instructor()).cohort()));
		stops.add(learner("learner with assignments", (journey, who) -> {
			Group group = Group.of(journey, journey.people.instructor());
			journey.cohorts.join(group.cohort(), who);
			journey.assignments.takeBlank(group.assignment(), who.id());
			journey.assignments.start(group.exam(), who.id());
			return "/assignments";
		}));
		stops.add(learner("learner /join/…", (journey, _) -> journey.cohorts
			.joinPath(journey.cohorts.led(CohortKind.TEAM, journey.people.instructor()))));
		return stops;
	}

	private static Stops.Stop learner(String name, Stops.Arrival arrival) {
		return new Stops.Stop(name, (journey) -> journey.people.learner(), arrival);
	}

	private static Stops.Stop leader(String name, Where where) {
		return new Stops.Stop(name, (journey) -> journey.people.instructor(),
				(journey, who) -> where.in(Group.of(journey, who)));
	}

	/** A page of a group. */
	@FunctionalInterface
	private interface Where {

		String in(Group group);

	}

	/** A class with something handed in and something to come. */
	private record Group(CohortId cohort, SamplePerson member, AssignmentId assignment, AssignmentId exam) {

		static Group of(AccessibilityJourneyTest journey, SamplePerson leader) {
			CohortId cohort = journey.cohorts.led(CohortKind.CLASS, leader);
			SamplePerson member = journey.people.learner();
			journey.cohorts.join(cohort, member, journey.people.learner());
			AssignmentId assignment = journey.assignments.set(cohort, leader);
			journey.assignments.takeBlank(assignment, member.id());
			return new Group(cohort, member, assignment, journey.assignments.mockExam(cohort, leader));
		}

	}

}
