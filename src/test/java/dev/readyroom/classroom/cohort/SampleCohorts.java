package dev.readyroom.classroom.cohort;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.invitation.Codes;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.UserId;

import org.springframework.transaction.support.TransactionOperations;

/** Makes cohorts for tests, by the verbs that people use. */
public class SampleCohorts {

	private static final AtomicInteger count = new AtomicInteger();

	private final Leading leading;

	private final Memberships memberships;

	private final Codes codes;

	private final TransactionOperations transaction;

	private final Clock clock;

	SampleCohorts(Leading leading, Memberships memberships, Codes codes, TransactionOperations transaction,
			Clock clock) {
		this.leading = leading;
		this.memberships = memberships;
		this.codes = codes;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** A cohort in Berlin's time, led by this person, that gets ready for SCS-C03. */
	public CohortId led(CohortKind kind, SamplePerson leader) {
		CurrentUser founder = new CurrentUser(leader.id(), false, leader.name(),
				java.util.Set.of(Role.LEARNER, Role.INSTRUCTOR), java.time.ZoneId.of("Europe/Berlin"),
				CurrentUser.Preferences.DEFAULT);
		return this.leading.found(founder, new CohortForm(kind, "Cohort " + count.incrementAndGet(),
				"We meet on Thursdays.", "Europe/Berlin", "scs-c03", null, null));
	}

	/** Where the code of a cohort leads. */
	public String joinPath(CohortId cohort) {
		return this.codes.of(cohort).orElseThrow().path();
	}

	/** Lets people in who share how their practice goes. */
	public void join(CohortId cohort, SamplePerson... people) {
		for (SamplePerson person : people) {
			join(cohort, person.id(), true);
		}
	}

	public void join(CohortId cohort, UserId person, boolean shares) {
		this.transaction
			.executeWithoutResult((_) -> this.memberships.begin(cohort, person, false, shares, this.clock.instant()));
	}

	public void leave(CohortId cohort, UserId person) {
		this.transaction.executeWithoutResult((_) -> this.memberships.end(cohort, person, null, this.clock.instant()));
	}

}
