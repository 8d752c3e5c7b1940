package dev.readyroom.classroom;

import java.util.List;
import java.util.Optional;

import dev.readyroom.identity.UserId;

/**
 * Who is in which cohort now. Whoever left, was removed or deleted their account is in
 * none. Each answer takes one statement.
 */
public interface Cohorts {

	/** Somebody's cohorts: those that go on first, then by name. */
	List<CohortSummary> of(UserId user);

	/** Somebody in a cohort; empty for outsiders, to whom it does not exist. */
	Optional<Membership> membership(CohortId cohort, UserId user);

	/** Everybody in a cohort: leaders first, then by name. */
	List<Member> members(CohortId cohort);

	boolean leads(CohortId cohort, UserId user);

}
