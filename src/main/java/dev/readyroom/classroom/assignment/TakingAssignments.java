package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.cohort.AllCohorts;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AssignedAttempt;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.Sittings;
import dev.readyroom.web.BrokenRule;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts members' attempts. */
@Service
class TakingAssignments {

	private final Assignments assignments;

	private final Arrangements arrangements;

	private final AllCohorts cohorts;

	private final Sittings sittings;

	private final Clock clock;

	TakingAssignments(Assignments assignments, Arrangements arrangements, AllCohorts cohorts, Sittings sittings,
			Clock clock) {
		this.assignments = assignments;
		this.arrangements = arrangements;
		this.cohorts = cohorts;
		this.sittings = sittings;
		this.clock = clock;
	}

	/**
	 * Starts an attempt, or finds the one that is under way. Two at the same moment are
	 * told apart by a broken constraint: asked again, the second finds the first's.
	 */
	@Transactional
	public AttemptId start(UserId learner, AssignmentId id) {
		Assignment assignment = this.assignments.get(id);
		List<AssignedAttempt> before = this.sittings.of(learner, List.of(id.value()))
			.getOrDefault(id.value(), List.of());
		Optional<AssignedAttempt> running = before.stream().filter(AssignedAttempt::running).findFirst();
		if (running.isPresent()) {
			return running.get().id();
		}
		this.cohorts.get(assignment.cohort()).mustBeActive();
		Map<UserId, Arrangement> all = this.arrangements.of(id);
		Offer offer = Offer.of(assignment.conditions(), assignment.extraMinutes(),
				all.getOrDefault(learner, Arrangement.NONE));
		Offer.Opening opening = offer.opening(this.clock.instant());
		if (opening != Offer.Opening.OPEN) {
			throw new BrokenRule("classroom.refused.not-open." + opening);
		}
		if (offer.left(before.size()) == 0) {
			throw new BrokenRule("classroom.refused.no-attempts-left");
		}
		Instant last = Offer.lastClosing(assignment.conditions(), all.values());
		return this.sittings.start(id.value(), learner, before.size() + 1, assignment.title(), assignment.task(),
				offer.terms(last));
	}

}
