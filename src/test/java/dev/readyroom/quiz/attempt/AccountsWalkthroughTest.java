package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.VisitorsPurged;
import dev.readyroom.identity.login.SignInCookie;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static dev.readyroom.Csrf.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Attempts follow their learners: visitors who make an account, and time allowances. */
@AppTest
class AccountsWalkthroughTest {

	@Autowired
	MockMvc mvc;

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	AttemptStore store;

	@Autowired
	SlotStore slots;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	TestClock clock;

	@Test
	void aVisitorsDrillIsTheirsAfterSigningUp() throws Exception {
		MockHttpServletResponse started = send(post("/drills").param("topic", "kms-core"));
		AttemptId id = new AttemptId(UUID.fromString(started.getRedirectedUrl().replace("/attempts/", "")));
		SamplePerson visitor = signedIn(started, id);
		Sitting sitting = this.attempts.sitting(visitor, id);
		sitting.open();
		sitting.submit(1, sitting.right(1));
		String email = "visitor-" + UUID.randomUUID() + "@example.org";
		MockHttpServletResponse signedUp = send(post("/sign-up").with(visitor)
			.param("displayName", "Was a visitor")
			.param("email", email)
			.param("password", SamplePerson.PASSWORD)
			.param("zone", "Europe/Berlin"));
		assertThat(signedUp.getStatus()).isEqualTo(302);

		Sitting asMember = this.attempts.sitting(signedIn(signedUp, id), id);
		Exchange page = asMember.open();
		assertThat(page.kind()).as("it goes on where it was").isEqualTo("revealed");
		assertThat(asMember.submit(2, asMember.right(2)).receipt()).isEqualTo("NOT_SERVED");
		assertThat(asMember.move(2).kind()).isEqualTo("asking");
		assertThat(asMember.submit(2, asMember.right(2)).receipt()).isEqualTo("saved");
		asMember.handIn();
		assertThat(asMember.outcome().score()).isEqualTo(2);
		assertThat(asMember.elsewhereOnTheSite("/history").body()).contains(id.toString());
	}

	@Test
	void aVisitorsDrillIsTheAccountsAfterSigningIn() throws Exception {
		SamplePerson visitor = this.people.visitor();
		SamplePerson member = this.people.learner();
		Sitting sitting = this.attempts.start(visitor, SampleAttempts.drill(FeedbackTiming.STUDY),
				this.attempts.any(2));
		sitting.open();
		sitting.submit(1, sitting.right(1));
		send(post("/sign-in").with(visitor).param("email", member.email()).param("password", SamplePerson.PASSWORD));
		Sitting merged = sitting.elsewhere(member);
		assertThat(merged.open().kind()).isEqualTo("revealed");
		assertThat(merged.attempt().learner()).isEqualTo(member.id());
	}

	@Test
	void aVisitorWhoIsForgottenLeavesNothingBehind() {
		SamplePerson visitor = this.people.visitor();
		Sitting sitting = this.attempts.start(visitor, SampleAttempts.exam(), this.attempts.any(2));
		sitting.open();
		sitting.save(1, sitting.right(1));
		this.transaction
			.executeWithoutResult((_) -> this.events.publishEvent(new VisitorsPurged(java.util.List.of(visitor.id()))));
		assertThat(this.store.find(sitting.id())).isEmpty();
		assertThat(this.slots.of(sitting.id())).isEmpty();
	}

	@Test
	void anAllowanceReachesARunningDrill() throws Exception {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.drill(FeedbackTiming.STUDY),
				this.attempts.any(3));
		sitting.open();
		Instant served = this.clock.instant();
		this.clock.pass(Duration.ofSeconds(15));
		grant(sitting.learner(), TimeAllowance.DOUBLE);
		assertThat(sitting.get("/clock").body()).contains("\"slotDeadline\":" + served.plusSeconds(40).toEpochMilli());
		this.clock.pass(Duration.ofSeconds(25));
		assertThat(sitting.submit(1, sitting.right(1)).receipt()).isEqualTo("saved");
		assertThat(sitting.move(2).one("#slot").attr("data-slot-seconds")).isEqualTo("40");
		grant(sitting.learner(), TimeAllowance.NO_LIMIT);
		assertThat(sitting.get("/clock").body()).contains("\"slotDeadline\":null");
		this.clock.pass(Duration.ofMinutes(29));
		assertThat(sitting.submit(2, sitting.right(2)).receipt()).isEqualTo("saved");
	}

	@Test
	void anAllowanceReachesARunningExamAndKeepsItsPauses() throws Exception {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam().withPausable(true),
				this.attempts.any(2));
		Instant start = this.clock.instant();
		sitting.open();
		sitting.pause();
		this.clock.pass(Duration.ofMinutes(3));
		sitting.resume();
		grant(sitting.learner(), TimeAllowance.HALF_MORE);
		assertThat(sitting.attempt().deadline()).isEqualTo(start.plus(Duration.ofMinutes(18)));
		grant(sitting.learner(), TimeAllowance.NO_LIMIT);
		assertThat(sitting.attempt().deadline()).isNull();
		this.clock.pass(Duration.ofHours(11));
		assertThat(sitting.save(1, sitting.right(1)).receipt()).isEqualTo("saved");
	}

	/** What a learner chooses for practice holds for practice alone. */
	@Test
	void anAllowanceOfOnesOwnChoiceDoesNotReachAnAssignment() throws Exception {
		SamplePerson learner = this.people.learner();
		Instant closes = this.clock.instant().plus(Duration.ofDays(1));
		Sitting assigned = this.attempts.start(learner,
				SampleAttempts.closing(new dev.readyroom.quiz.SlotClock.None(), closes), this.attempts.any(2));
		Sitting practice = this.attempts.start(learner, SampleAttempts.exam(), this.attempts.any(2));
		Instant deadline = assigned.attempt().deadline();
		choose(learner, TimeAllowance.DOUBLE);
		assertThat(assigned.attempt().deadline()).isEqualTo(deadline);
		assertThat(practice.attempt().deadline()).isEqualTo(deadline.plus(SampleAttempts.WHOLE));
		grant(learner, TimeAllowance.HALF_MORE);
		assertThat(assigned.attempt().deadline()).isEqualTo(deadline.plus(SampleAttempts.WHOLE.dividedBy(2)));
		assertThat(practice.attempt().deadline()).as("the more generous of the two")
			.isEqualTo(deadline.plus(SampleAttempts.WHOLE));
	}

	private void grant(SamplePerson who, TimeAllowance allowance) throws Exception {
		MockHttpServletResponse granted = send(post("/admin/people/{id}/allowance", who.id()).with(this.people.admin())
			.param("allowance", allowance.name()));
		assertThat(granted.getStatus()).isEqualTo(302);
	}

	private void choose(SamplePerson who, TimeAllowance allowance) throws Exception {
		MockHttpServletResponse chosen = send(post("/profile").with(who)
			.param("displayName", who.name())
			.param("zone", "Europe/Berlin")
			.param("theme", "auto")
			.param("allowance", allowance.name()));
		assertThat(chosen.getStatus()).isEqualTo(302);
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(csrf())).andReturn().getResponse();
	}

	/** Whoever the response signed in. */
	private SamplePerson signedIn(MockHttpServletResponse response, AttemptId attempt) {
		return new SamplePerson(this.store.find(attempt).orElseThrow().learner(), null, "",
				response.getCookie(SignInCookie.NAME));
	}

}
