package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.util.List;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.People;
import dev.readyroom.quiz.Sittings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of an assignment shows. */
@Component
class AssignmentPages {

	private final Sittings sittings;

	private final Arrangements arrangements;

	private final People people;

	private final Clock clock;

	AssignmentPages(Sittings sittings, Arrangements arrangements, People people, Clock clock) {
		this.sittings = sittings;
		this.arrangements = arrangements;
		this.people = people;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public AssignmentPage of(AssignmentDoors.Entered entered) {
		Assignment assignment = entered.assignment();
		Membership membership = entered.membership();
		AssignmentId id = assignment.id();
		Offer offer = Offer.of(assignment.conditions(), assignment.extraMinutes(),
				this.arrangements.of(id, membership.user()));
		Due due = new Due(id, assignment.cohort(), membership.cohort().name(), membership.zone(), assignment.title(),
				offer, this.sittings.of(membership.user(), List.of(id.value())).getOrDefault(id.value(), List.of()),
				null, assignment.version(), this.clock.instant());
		return new AssignmentPage(id, assignment.title(), assignment.introduction(), assignment.asks(),
				assignment.conditions(), this.sittings.look(assignment.task()).orElse(null), due,
				this.people.accommodationsOf(membership.user()).forAssignments().or(offer.allowance()));
	}

}
