package dev.readyroom.classroom.cohort;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import dev.readyroom.audit.Audit;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.BrokenRule;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What leaders do to their cohort: founding it, changing it, archiving it. */
@Service
public class Leading {

	private final AllCohorts cohorts;

	private final Memberships memberships;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Leading(AllCohorts cohorts, Memberships memberships, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.cohorts = cohorts;
		this.memberships = memberships;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public CohortId found(CurrentUser founder, CohortForm form) {
		if (Objects.requireNonNull(form.kind()).needsInstructor() && !mayTeach(founder)) {
			throw new BrokenRule("classroom.refused.needs-instructor");
		}
		Instant now = this.clock.instant();
		Cohort cohort = new Cohort(form.kind(), founder.id(), now);
		form.writeTo(cohort);
		this.cohorts.add(cohort);
		this.memberships.begin(cohort.id(), founder.id(), true, false, now);
		this.events.publishEvent(new CohortFounded(cohort.id()));
		this.audit.record(founder.id().value(), "classroom.audit.founded", cohort.id(), cohort.kind().name());
		return cohort.id();
	}

	/**
	 * Changes what it is called and what it gets ready for.
	 * @param form with the version that was shown
	 * @throws ObjectOptimisticLockingFailureException if it was changed since
	 */
	@Transactional
	public void change(CohortId id, CohortForm form) {
		Cohort cohort = this.cohorts.get(id);
		cohort.mustBeActive();
		if (form.version() == null || form.version() != cohort.version()) {
			throw new ObjectOptimisticLockingFailureException(Cohort.class, id);
		}
		form.writeTo(cohort);
	}

	/** Nothing changes any more; what was set closes for those who have not begun. */
	@Transactional
	public void archive(CohortId id, UserId by) {
		this.cohorts.get(id).archive(this.clock.instant());
		this.audit.record(by.value(), "classroom.audit.archived", id, null);
	}

	@Transactional
	public void reopen(CohortId id, UserId by) {
		this.cohorts.get(id).reopen();
		this.audit.record(by.value(), "classroom.audit.reopened", id, null);
	}

	static boolean mayTeach(CurrentUser user) {
		return user.has(Role.INSTRUCTOR) || user.has(Role.ADMIN);
	}

}
