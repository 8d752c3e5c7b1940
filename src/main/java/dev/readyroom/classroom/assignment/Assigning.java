package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import dev.readyroom.audit.Audit;
import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.QuizAssigned;
import dev.readyroom.classroom.cohort.AllCohorts;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.Sittings;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What leaders set and change. Whatever changes reaches attempts under way, in the same
 * transaction.
 */
@Service
class Assigning {

	private final Assignments assignments;

	private final Arrangements arrangements;

	private final AllCohorts cohorts;

	private final Sittings sittings;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Assigning(Assignments assignments, Arrangements arrangements, AllCohorts cohorts, Sittings sittings, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.assignments = assignments;
		this.arrangements = arrangements;
		this.cohorts = cohorts;
		this.sittings = sittings;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public AssignmentId set(CohortId cohort, UserId by, AssignmentContent content) {
		this.cohorts.get(cohort).mustBeActive();
		Instant now = this.clock.instant();
		Assignment assignment = new Assignment(cohort, by, now);
		content.writeTo(assignment);
		this.assignments.add(assignment);
		this.events.publishEvent(new QuizAssigned(assignment.id(), cohort, now));
		this.audit.record(by.value(), "classroom.audit.assigned", assignment.id(), cohort.toString());
		return assignment.id();
	}

	/**
	 * Changes what is to be taken from now on; times reach attempts under way.
	 * @param version that the leader saw
	 * @throws ObjectOptimisticLockingFailureException if it was changed since
	 */
	@Transactional
	public void change(AssignmentId id, int version, AssignmentContent content) {
		Assignment assignment = active(id);
		if (assignment.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Assignment.class, id);
		}
		content.writeTo(assignment);
		pass(assignment);
	}

	/** Takes it back: nobody sees it any more; what was taken stays with its learners. */
	@Transactional
	public void withdraw(AssignmentId id, UserId by) {
		active(id).withdraw(this.clock.instant());
		this.audit.record(by.value(), "classroom.audit.unassigned", id, null);
	}

	/**
	 * Gives everybody more time.
	 * @param closesAt null: as it is
	 * @param minutes for all questions together
	 */
	@Transactional
	public void extend(AssignmentId id, @Nullable Instant closesAt, int minutes, UserId by) {
		Assignment assignment = active(id);
		if (closesAt != null) {
			assignment.on(assignment.conditions().closingAt(closesAt));
		}
		assignment.extend(minutes);
		pass(assignment);
		this.audit.record(by.value(), "classroom.audit.extended", id, null);
	}

	@Transactional
	public void arrange(AssignmentId id, UserId member, Arrangement own, UserId by) {
		Assignment assignment = active(id);
		this.arrangements.put(id, member, own, by, this.clock.instant());
		pass(assignment);
		this.audit.record(by.value(), "classroom.audit.arranged", member, id.toString());
	}

	private Assignment active(AssignmentId id) {
		Assignment assignment = this.assignments.get(id);
		this.cohorts.get(assignment.cohort()).mustBeActive();
		return assignment;
	}

	private void pass(Assignment assignment) {
		Map<UserId, Arrangement> own = this.arrangements.of(assignment.id());
		Instant last = Offer.lastClosing(assignment.conditions(), own.values());
		this.sittings.adjust(assignment.id().value(),
				(member) -> Offer
					.of(assignment.conditions(), assignment.extraMinutes(), own.getOrDefault(member, Arrangement.NONE))
					.terms(last));
		if (last != null) {
			this.sittings.revealFrom(assignment.id().value(), last);
		}
	}

}
