package dev.readyroom.progress.tally;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.identity.People;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.VisitorsPurged;
import dev.readyroom.progress.PracticeDay;
import dev.readyroom.progress.PracticeDays;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.AnswersRegraded;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.FinishedAttempts;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each finished attempt counts once, whatever happens. */
@AppTest
class CountingTest {

	@Autowired
	Counting counting;

	@Autowired
	PracticeDays days;

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	FinishedAttempts finished;

	@Autowired
	People accounts;

	@Autowired
	PracticeFeed feed;

	@Autowired
	TallyRows rows;

	@Autowired
	Recounts recounts;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionOperations transaction;

	@BeforeEach
	void aDayOfItsOwn() {
		long second = this.clock.instant().getEpochSecond() % 86_400;
		this.clock.pass(Duration.ofSeconds(86_400 - second + 8 * 3600));
	}

	@Test
	void aFinishedAttemptCountsOnce() {
		SamplePerson learner = this.people.learner();
		answer(learner, this.attempts.any(5), 3);
		assertThat(days(learner)).as("nobody counted yet").isEmpty();
		this.counting.catchUp();
		this.counting.catchUp();
		assertThat(days(learner)).singleElement().satisfies((day) -> {
			assertThat(day.answers()).isEqualTo(5);
			assertThat(day.points()).isEqualTo(3);
		});
		assertThat(number("select sum(answers) from topic_tally where learner = ?", learner)).isEqualTo(5);
		assertThat(number("select sum(answers) from answered_question where learner = ?", learner)).isEqualTo(5);
	}

	@Test
	void ofADayOnlyTheFirstAnswerToAQuestionIsKeptAsSuch() {
		SamplePerson learner = this.people.learner();
		answer(learner, this.attempts.any(4), 1);
		this.counting.catchUp();
		this.clock.pass(Duration.ofMinutes(3));
		answer(learner, this.attempts.any(4), 4);
		this.counting.catchUp();
		assertThat(days(learner)).containsExactly(new PracticeDay(days(learner).getFirst().on(), 4, 1));
		assertThat(number("select sum(answers) from topic_tally where learner = ?", learner)).isEqualTo(8);
		assertThat(number("select count(*) from answered_question where last_fraction < 1 and learner = ?", learner))
			.as("missed no more")
			.isZero();
	}

	@Test
	void anAnswerThatIsToldLaterButWasGivenEarlierTakesItsPlace() {
		SamplePerson learner = this.people.learner();
		Terms closing = SampleAttempts.closing(new SlotClock.None(), this.clock.instant().plus(Duration.ofHours(2)));
		answer(learner, this.attempts.any(3), 0, closing);
		this.clock.pass(Duration.ofMinutes(20));
		answer(learner, this.attempts.any(3), 3);
		this.counting.catchUp();
		assertThat(days(learner)).singleElement().satisfies((day) -> assertThat(day.points()).isEqualTo(3));
		this.clock.pass(Duration.ofHours(3));
		this.counting.catchUp();
		assertThat(days(learner)).singleElement().satisfies((day) -> assertThat(day.points()).isZero());
		assertSameWhenRebuilt();
	}

	@Test
	void whatMayNotBeSeenYetIsNotCounted() {
		SamplePerson learner = this.people.learner();
		Terms closing = SampleAttempts.closing(new SlotClock.None(), this.clock.instant().plus(Duration.ofDays(1)));
		Sitting sitting = answer(learner, this.attempts.any(3), 3, closing);
		this.counting.catchUp();
		assertThat(days(learner)).isEmpty();
		// Somebody got more time, and so all see their results later.
		this.transaction.executeWithoutResult((_) -> this.jdbc.sql("update attempt set feedback_from = ? where id = ?")
			.params(this.clock.instant().plus(Duration.ofDays(3)).atOffset(java.time.ZoneOffset.UTC),
					sitting.id().value())
			.update());
		this.clock.pass(Duration.ofDays(2));
		this.counting.catchUp();
		assertThat(days(learner)).isEmpty();
		this.clock.pass(Duration.ofDays(2));
		this.counting.catchUp();
		assertThat(days(learner)).singleElement().satisfies((day) -> assertThat(day.answers()).isEqualTo(3));
	}

	@Test
	void whatWasNotHandedInDoesNotCount() {
		SamplePerson learner = this.people.learner();
		Sitting sitting = this.attempts.start(learner,
				SampleAttempts.exam(OverduePolicy.DISCARD, Duration.ZERO, Duration.ZERO), this.attempts.any(2));
		sitting.open();
		sitting.submit(1, sitting.right(1));
		this.clock.pass(Duration.ofHours(1));
		sitting.handIn();
		this.counting.catchUp();
		assertThat(days(learner)).isEmpty();
	}

	@Test
	void aRebuildGivesTheSameTables() {
		SamplePerson one = this.people.learner();
		SamplePerson two = this.people.learner();
		for (int round = 0; round < 4; round++) {
			answer(one, this.attempts.any(6), round);
			this.clock.pass(Duration.ofHours(5));
			answer(two, this.attempts.ofEachType(2), 2 * round);
			if (round % 2 == 0) {
				this.counting.catchUp();
			}
		}
		this.counting.catchUp();
		assertSameWhenRebuilt();
	}

	@Test
	void whateverBreaksOffInTheMiddleLosesAndDoublesNothing() {
		SamplePerson learner = this.people.learner();
		this.counting.catchUp();
		answer(learner, this.attempts.any(5), 2);
		AtomicInteger published = new AtomicInteger();
		Counting killed = new Counting(this.finished, this.accounts, this.feed, this.rows, this.recounts, (event) -> {
			published.incrementAndGet();
			throw new IllegalStateException("killed after everything was written");
		}, this.transaction);
		assertThatThrownBy(killed::catchUp).hasMessageContaining("killed");
		assertThat(published).hasValue(1);
		assertThat(days(learner)).as("all or nothing").isEmpty();
		this.counting.catchUp();
		assertThat(days(learner)).singleElement().satisfies((day) -> assertThat(day.answers()).isEqualTo(5));
		assertThat(number("select sum(answers) from topic_tally where learner = ?", learner)).isEqualTo(5);
	}

	@Test
	void twoNodesCountEachAttemptOnce() throws Exception {
		List<SamplePerson> learners = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			learners.add(this.people.learner());
			answer(learners.getLast(), this.attempts.any(3), 3);
		}
		try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
			List<Future<?>> running = new ArrayList<>();
			for (int node = 0; node < 4; node++) {
				running.add(nodes.submit(this.counting::catchUp));
			}
			for (Future<?> node : running) {
				node.get();
			}
		}
		assertThat(learners).allSatisfy(
				(learner) -> assertThat(number("select sum(answers) from topic_tally where learner = ?", learner))
					.isEqualTo(3));
		assertThat(this.jdbc.sql("""
				select count(*) - count(distinct finish_number) from attempt where finish_number is not null""")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void whatAVisitorDidIsCountedAsTheAccountsAndOnce() {
		SamplePerson visitor = this.people.visitor();
		SamplePerson member = this.people.learner();
		answer(visitor, this.attempts.any(3), 0);
		this.clock.pass(Duration.ofMinutes(1));
		answer(member, this.attempts.any(5), 5);
		this.counting.catchUp();
		signIn(visitor, member);
		assertThat(days(visitor)).isEmpty();
		assertThat(days(member)).as("the visitor's three came first, and were wrong")
			.singleElement()
			.satisfies((day) -> {
				assertThat(day.answers()).isEqualTo(5);
				assertThat(day.points()).isEqualTo(2);
			});
		assertSameWhenRebuilt();
	}

	@Test
	void aVisitorWhoIsForgottenLeavesNothingBehind() {
		SamplePerson visitor = this.people.visitor();
		answer(visitor, this.attempts.any(3), 1);
		this.counting.catchUp();
		assertThat(days(visitor)).isNotEmpty();
		this.transaction
			.executeWithoutResult((_) -> this.events.publishEvent(new VisitorsPurged(List.of(visitor.id()))));
		assertThat(days(visitor)).isEmpty();
		assertThat(number("select count(*) from answered_question where learner = ?", visitor)).isZero();
		assertThat(number("select count(*) from standing where learner = ?", visitor)).isZero();
	}

	/** What a regrade does to the rows of answers, and says. */
	@Test
	void correctedMarksAreCountedAgainForProgressAndRanks() {
		SamplePerson learner = this.people.learner();
		SamplePerson untouched = this.people.learner();
		Sitting sitting = answer(learner, this.attempts.any(31), 15);
		answer(untouched, this.attempts.any(31), 15);
		this.counting.catchUp();
		int before = accuracy(learner);
		this.transaction.executeWithoutResult((_) -> {
			this.jdbc.sql("update slot set corrected_fraction = 1 where attempt = ? and position > 15")
				.param(sitting.id().value())
				.update();
			this.events.publishEvent(
					new AnswersRegraded(this.attempts.any(31).getLast().id(), java.util.Set.of(learner.id())));
		});
		this.counting.catchUp();
		assertThat(days(learner)).singleElement().satisfies((day) -> assertThat(day.points()).isEqualTo(31));
		assertThat(number("select count(*) from answered_question where last_fraction < 1 and learner = ?", learner))
			.isZero();
		assertThat(accuracy(learner)).isGreaterThan(before);
		assertThat(accuracy(untouched)).isEqualTo(before);
		assertThat(this.jdbc.sql("select count(*) from practice_recount").query(Long.class).single()).isZero();
		assertSameWhenRebuilt();
	}

	private int accuracy(SamplePerson learner) {
		return (int) number("select ever_accuracy from standing where learner = ?", learner);
	}

	@Test
	void anotherTimeZoneMakesOtherDays() {
		SamplePerson learner = this.people.learner();
		this.clock.pass(Duration.ofHours(10));
		answer(learner, this.attempts.any(2), 2);
		this.clock.pass(Duration.ofHours(8));
		answer(learner, this.attempts.any(2), 0);
		this.counting.catchUp();
		assertThat(days(learner)).as("19:00 and, past midnight, 3:00 in Berlin").hasSize(2);
		SamplePerson awake = new SamplePerson(learner.id(), learner.email(), learner.name(),
				this.people.anotherSignIn(learner.id()));
		assertThat(this.mvc.post()
			.uri("/profile")
			.with(awake)
			.with(csrf())
			.param("displayName", learner.name())
			.param("zone", "America/Los_Angeles")
			.param("theme", "auto")
			.param("allowance", "STANDARD")).hasStatus3xxRedirection();
		assertThat(days(learner)).as("10:00 and 18:00 there").singleElement().satisfies((day) -> {
			assertThat(day.answers()).isEqualTo(2);
			assertThat(day.points()).isEqualTo(2);
		});
		assertSameWhenRebuilt();
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithTheAttempts() throws Exception {
		int one = statements(1);
		assertThat(statements(9)).isEqualTo(one);
	}

	private int statements(int count) throws Exception {
		this.counting.catchUp();
		for (int i = 0; i < count; i++) {
			answer(this.people.learner(), this.attempts.any(3), 1);
		}
		return StatementCount.of(this.counting::catchUp).size();
	}

	private void assertSameWhenRebuilt() {
		List<String> before = dump();
		this.counting.rebuild();
		assertThat(dump()).isEqualTo(before);
	}

	/** All that is derived, row by row. */
	private List<String> dump() {
		List<String> all = new ArrayList<>();
		for (String table : List.of("answered_question order by learner, question",
				"first_answer order by learner, answered_on, question", "practice_day order by learner, practised_on",
				"topic_tally order by learner, topic", "practice_feed order by id")) {
			this.jdbc.sql("select * from " + table).query().listOfRows().forEach((row) -> all.add(table + row));
		}
		return all;
	}

	private List<PracticeDay> days(SamplePerson learner) {
		return this.days.of(List.of(learner.id())).getOrDefault(learner.id(), List.of());
	}

	private long number(String sql, SamplePerson person) {
		return this.jdbc.sql(sql).param(person.id().value()).query(Long.class).single();
	}

	private void signIn(SamplePerson visitor, SamplePerson member) {
		assertThat(this.mvc.post()
			.uri("/sign-in")
			.with(visitor)
			.with(csrf())
			.param("email", member.email())
			.param("password", SamplePerson.PASSWORD)).hasStatus3xxRedirection();
	}

	private Sitting answer(SamplePerson person, List<QuestionCard> cards, int right) {
		return answer(person, cards, right, SampleAttempts.untimed(FeedbackTiming.EXAM));
	}

	/** So many right, the rest wrong. */
	private Sitting answer(SamplePerson person, List<QuestionCard> cards, int right, Terms terms) {
		SamplePerson awake = new SamplePerson(person.id(), person.email(), person.name(),
				this.people.anotherSignIn(person.id()));
		Sitting sitting = this.attempts.start(awake, terms, cards);
		sitting.open();
		for (int position = 1; position <= cards.size(); position++) {
			sitting.submit(position, (position <= right) ? sitting.right(position) : sitting.wrong(position));
		}
		sitting.handIn();
		return sitting;
	}

}
