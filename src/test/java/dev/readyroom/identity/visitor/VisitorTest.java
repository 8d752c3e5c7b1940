package dev.readyroom.identity.visitor;

import java.time.Duration;
import java.util.List;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.People;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.VisitorMerged;
import dev.readyroom.identity.Visitors;
import dev.readyroom.identity.VisitorsPurged;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.login.SignInCookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
@RecordApplicationEvents
class VisitorTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private Visitors visitors;

	@Autowired
	private People front;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Purging purging;

	@Autowired
	private TestClock clock;

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aWelcomeMakesSomebodyOfThisRequest() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		CurrentUser visitor = this.visitors.welcome(request, response);
		assertThat(visitor.visitor()).isTrue();
		assertThat(visitor.roles()).isEmpty();
		assertThat(visitor.displayName()).isEqualTo("Visitor");
		assertThat(request.getAttribute("me")).isEqualTo(visitor);
		assertThat(SecurityContextHolder.getContext().getAuthentication().getPrincipal()).isEqualTo(visitor);
		assertThat(response.getCookie(SignInCookie.NAME).getMaxAge()).isPositive();
		assertThat(this.visitors.welcome(request, response)).as("welcomed again").isSameAs(visitor);
	}

	@Test
	void aVisitorIsKnownOnTheNextPage() {
		SamplePerson visitor = this.people.visitor();
		assertThat(this.mvc.get().uri("/sign-in").with(visitor)).hasStatusOk()
			.bodyText()
			.contains("/sign-up", "/progress")
			.doesNotContain("/sign-out", "/quizzes");
	}

	@Test
	void signingInMakesTheVisitorsTheirs(ApplicationEvents events) {
		SamplePerson ada = this.people.learner();
		SamplePerson visitor = this.people.visitor();
		assertThat(this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.with(visitor)
			.param("email", ada.email())
			.param("password", SamplePerson.PASSWORD)).hasStatus3xxRedirection();
		assertThat(events.stream(VisitorMerged.class)).containsExactly(new VisitorMerged(visitor.id(), ada.id()));
		assertThat(this.accounts.find(visitor.id())).isEmpty();
		assertThat(this.mvc.get().uri("/something").with(visitor)).hasRedirectedUrl("/sign-in?next=%2Fsomething");
	}

	@Test
	void aWrongPasswordMergesNothing(ApplicationEvents events) {
		SamplePerson visitor = this.people.visitor();
		this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.with(visitor)
			.param("email", this.people.learner().email())
			.param("password", "not the password")
			.exchange();
		assertThat(events.stream(VisitorMerged.class)).isEmpty();
		assertThat(this.accounts.find(visitor.id())).isPresent();
	}

	@Test
	void signingInFromAnotherAccountMergesNothing(ApplicationEvents events) {
		SamplePerson ada = this.people.learner();
		this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.with(this.people.learner())
			.param("email", ada.email())
			.param("password", SamplePerson.PASSWORD)
			.exchange();
		assertThat(events.stream(VisitorMerged.class)).isEmpty();
	}

	@Test
	void afterAWeekAwayAVisitorIsForgotten(ApplicationEvents events) {
		SamplePerson gone = this.people.visitor();
		this.clock.pass(Duration.ofDays(4));
		SamplePerson recent = this.people.visitor();
		SamplePerson learner = this.people.learner();
		this.clock.pass(Duration.ofDays(3).plusSeconds(1));
		this.purging.purge();
		List<UserId> purged = events.stream(VisitorsPurged.class).flatMap((e) -> e.visitors().stream()).toList();
		assertThat(purged).contains(gone.id()).doesNotContain(recent.id(), learner.id());
		assertThat(this.accounts.find(gone.id())).isEmpty();
		assertThat(this.accounts.find(recent.id())).isPresent();
		assertThat(this.accounts.find(learner.id())).isPresent();
		assertThat(this.front.displayNames(List.of(gone.id()))).containsEntry(gone.id(), "Visitor");
	}

	@Test
	void manyVisitorsAreForgottenInBatches(ApplicationEvents events) {
		for (int i = 0; i < 201; i++) {
			this.people.visitor();
		}
		this.clock.pass(Duration.ofDays(8));
		this.purging.purge();
		assertThat(events.stream(VisitorsPurged.class)).hasSizeGreaterThan(1)
			.allSatisfy((event) -> assertThat(event.visitors()).hasSizeLessThanOrEqualTo(200));
	}

}
