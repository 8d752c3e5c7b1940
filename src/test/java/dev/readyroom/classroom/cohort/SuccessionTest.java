package dev.readyroom.classroom.cohort;

import dev.readyroom.AppTest;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Member;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.account.Accounts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class SuccessionTest {

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleCohorts samples;

	@Autowired
	private Cohorts cohorts;

	@Autowired
	private Succession succession;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private java.time.Clock clock;

	@Test
	void whoeverWasThereLongestFollowsALeaderWhoDeletedTheirAccount() {
		SamplePerson leader = this.people.learner();
		SamplePerson first = this.people.learner();
		CohortId cohort = this.samples.led(CohortKind.STUDY_GROUP, leader);
		this.samples.join(cohort, first, this.people.learner());
		this.succession.run();
		assertThat(this.cohorts.leads(cohort, first.id())).isFalse();
		delete(leader);
		assertThat(this.cohorts.members(cohort)).extracting(Member::user).doesNotContain(leader.id());
		this.succession.run();
		assertThat(this.cohorts.leads(cohort, first.id())).isTrue();
	}

	@Test
	void aClassGoesToAnInstructorOrToNobody() {
		SamplePerson leader = this.people.instructor();
		SamplePerson learner = this.people.learner();
		SamplePerson other = this.people.instructor();
		CohortId cohort = this.samples.led(CohortKind.CLASS, leader);
		this.samples.join(cohort, learner);
		delete(leader);
		this.succession.run();
		assertThat(this.cohorts.leads(cohort, learner.id())).isFalse();
		this.samples.join(cohort, other);
		this.succession.run();
		assertThat(this.cohorts.leads(cohort, other.id())).isTrue();
	}

	private void delete(SamplePerson person) {
		this.transaction
			.executeWithoutResult((_) -> this.accounts.find(person.id()).orElseThrow().delete(this.clock.instant()));
	}

}
