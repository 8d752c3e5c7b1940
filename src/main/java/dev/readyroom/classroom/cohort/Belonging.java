package dev.readyroom.classroom.cohort;

import java.time.Clock;

import dev.readyroom.audit.Audit;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaving, removing, leading and agreeing. The cohort is locked where leaders become
 * fewer: one always remains.
 */
@Service
public class Belonging {

	private final AllCohorts cohorts;

	private final MemberRows members;

	private final Memberships memberships;

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	Belonging(AllCohorts cohorts, MemberRows members, Memberships memberships, JdbcClient jdbc, Audit audit,
			Clock clock) {
		this.cohorts = cohorts;
		this.members = members;
		this.memberships = memberships;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public void leave(CohortId cohort, UserId user) {
		this.cohorts.lock(cohort);
		if (present(cohort, user).leader() && this.members.count(cohort).leaders() == 1) {
			throw new BrokenRule("classroom.refused.last-leader");
		}
		this.memberships.end(cohort, user, null, this.clock.instant());
		this.audit.record(user.value(), "classroom.audit.left", cohort, null);
	}

	/** Removes a member; another leader has to step down first. */
	@Transactional
	public void remove(CohortId cohort, UserId user, UserId by) {
		this.cohorts.lock(cohort);
		if (present(cohort, user).leader()) {
			throw new BrokenRule("classroom.refused.remove-leader");
		}
		this.memberships.end(cohort, user, by, this.clock.instant());
		this.audit.record(by.value(), "classroom.audit.removed", user, cohort.toString());
	}

	/** Whether somebody may lead what is of this kind. */
	public boolean mayLead(CohortKind kind, UserId user) {
		return !kind.needsInstructor() || mayTeach(user);
	}

	/** Makes a member a leader, too. */
	@Transactional
	public void appoint(CohortId id, UserId user, UserId by) {
		Cohort cohort = this.cohorts.lock(id);
		cohort.mustBeActive();
		present(id, user);
		if (!mayLead(cohort.kind(), user)) {
			throw new BrokenRule("classroom.refused.needs-instructor-too");
		}
		this.memberships.lead(id, user, true);
		this.audit.record(by.value(), "classroom.audit.appointed", user, id.toString());
	}

	/** Makes a member the leader in one's own place. */
	@Transactional
	public void handOver(CohortId cohort, UserId user, UserId by) {
		appoint(cohort, user, by);
		stepDown(cohort, by);
	}

	/** Goes on as a member; somebody else has to lead. */
	@Transactional
	public void stepDown(CohortId cohort, UserId user) {
		this.cohorts.lock(cohort);
		if (present(cohort, user).leader() && this.members.count(cohort).leaders() == 1) {
			throw new BrokenRule("classroom.refused.last-leader");
		}
		this.memberships.lead(cohort, user, false);
		this.audit.record(user.value(), "classroom.audit.stepped-down", cohort, null);
	}

	/** Agrees that leaders see how practice goes, or takes that back. */
	@Transactional
	public void share(CohortId cohort, UserId user, boolean shares) {
		if (!this.memberships.share(cohort, user, shares ? this.clock.instant() : null)) {
			throw new NotFound();
		}
	}

	private Membership present(CohortId cohort, UserId user) {
		return this.members.membership(cohort, user).orElseThrow(NotFound::new);
	}

	private boolean mayTeach(UserId user) {
		return this.jdbc
			.sql("select count(*) from account_role where account_id = ? and role in ('INSTRUCTOR', 'ADMIN')")
			.param(user.value())
			.query(Integer.class)
			.single() > 0;
	}

}
