package dev.readyroom.quiz.definition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.identity.Accommodations;
import dev.readyroom.identity.AccommodationsChanged;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.Attempts;
import dev.readyroom.quiz.attempt.Slot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static dev.readyroom.Csrf.csrf;

@AppTest
class TakingQuizzesTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleQuizzes quizzes;

	@Autowired
	private Making making;

	@Autowired
	private Attempts attempts;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private TestClock clock;

	private SamplePerson author;

	private SamplePerson learner;

	@BeforeEach
	void twoPeople() {
		this.author = this.people.instructor();
		this.learner = this.people.learner();
	}

	@Test
	void theTermsArePinnedWhenItStarts() {
		QuizId quiz = this.quizzes.published(this.author.id(), (on) -> on);
		Attempt attempt = started(quiz);
		this.making.change(this.author.id(), quiz, 1,
				new QuizContent("Shorter", "", this.quizzes.draw(2), SampleQuizzes.minutes(SampleQuizzes.USUAL, 5)));
		Attempt later = this.attempts.ofLearner(this.learner.id(), attempt.id());
		assertThat(later.terms()).isEqualTo(attempt.terms());
		assertThat(later.title()).isEqualTo("Keys and grants");
		assertThat(later.quiz()).isEqualTo(quiz);
		assertThat(later.terms().practice()).isFalse();
		assertThat(this.attempts.slots(this.learner.id(), attempt.id())).hasSize(3);
	}

	@Test
	void aDrawAsksAsManyAsItSays() {
		QuizId quiz = this.quizzes.published(this.author.id(), this.quizzes.draw(5), (on) -> on);
		assertThat(this.attempts.slots(this.learner.id(), started(quiz).id())).extracting(Slot::topic)
			.hasSize(5)
			.containsOnly("kms-core");
	}

	@Test
	void eachSectionHasItsOwnLimits() {
		Asked asked = new Asked.Sections(List.of(new Section("Certificates", "acm", null, 2, 40, null),
				new Section(null, null, 1, 3, 15, null), new Section(null, "acm", null, 1, null, 2)));
		QuizId quiz = this.quizzes.published(this.author.id(), asked,
				(on) -> SampleQuizzes.clock(on, new SlotClock.Own()));
		Attempt attempt = started(quiz);
		List<Slot> slots = this.attempts.slots(this.learner.id(), attempt.id());
		assertThat(slots).extracting(Slot::limitSeconds).containsExactly(40, 40, 15, 15, 15, 120);
		assertThat(slots.subList(0, 2)).extracting(Slot::topic).containsOnly("acm");
		assertThat(slots.get(5).topic()).isEqualTo("acm");
		assertThat(slots).extracting(Slot::revision).doesNotHaveDuplicates();
		this.attempts.open(this.learner.id(), attempt.id());
		Slot shown = this.attempts.slots(this.learner.id(), attempt.id()).getFirst();
		assertThat(Duration.between(shown.servedAt(), shown.deadline())).isEqualTo(Duration.ofSeconds(40));
	}

	@Test
	void learnersSeeWhichSectionTheyAreIn() {
		Asked asked = new Asked.Sections(List.of(new Section("Keys <first>", "kms-core", null, 1, null, null),
				new Section(null, "acm", null, 2, null, null), new Section(null, null, 1, 1, null, null)));
		QuizId quiz = this.quizzes.published(this.author.id(), asked, (on) -> on);
		Attempt attempt = started(quiz);
		Document first = page("/attempts/" + attempt.id());
		assertThat(first.select(".slot-section").text()).isEqualTo("Keys <first> Section 1 of 3, question 1 of 1");
		assertThat(first.select(".palette-list > li").eachText())
			.extracting((text) -> text.replaceAll("(not )?seen.*", ""))
			.containsExactly("Section 1 Keys <first>", "1", "Section 2 AWS Certificate Manager", "2", "3", "Section 3",
					"4");
		assertThat(page("/attempts/" + attempt.id() + "/slots/3").select(".slot-section").text())
			.isEqualTo("AWS Certificate Manager Section 2 of 3, question 2 of 2");
		assertThat(page("/attempts/" + attempt.id() + "/slots/4?again").select(".slot-section").text())
			.as("by the template itself")
			.isEqualTo("Section 3 of 3, question 1 of 1");
		this.attempts.handIn(this.learner.id(), attempt.id());
		Document result = page("/attempts/" + attempt.id() + "/review");
		assertThat(result.select(".result-parts section").first().text()).startsWith("By section")
			.contains("Section 1 Keys <first> 0 of 1", "Section 2 AWS Certificate Manager 0 of 2", "Section 3 0 of 1");
		assertThat(result.select(".review-section").eachText()).containsExactly("Section 1 Keys <first>",
				"Section 2 AWS Certificate Manager", "Section 3");
	}

	private Document page(String path) {
		return Jsoup.parse(Pages.text(this.mvc.get().uri(path).with(this.learner).exchange()));
	}

	@Test
	void aBlueprintBringsItsOwnTime() {
		QuizId quiz = this.quizzes.published(this.author.id(), new Asked.Blueprint("scs-c03"),
				(on) -> SampleQuizzes.minutes(on, null));
		Attempt attempt = started(quiz);
		assertThat(attempt.exam()).isEqualTo("scs-c03");
		assertThat(attempt.terms().whole()).isGreaterThan(Duration.ofMinutes(10));
	}

	@Test
	void thereAreOnlySoManyAttempts() {
		QuizId quiz = this.quizzes.published(this.author.id(), (on) -> SampleQuizzes.attempts(on, 2));
		Attempt first = started(quiz);
		assertThat(started(quiz).id()).as("one under way is gone on with").isEqualTo(first.id());
		this.attempts.handIn(this.learner.id(), first.id());
		Attempt second = started(quiz);
		assertThat(second.id()).isNotEqualTo(first.id());
		this.attempts.handIn(this.learner.id(), second.id());
		assertThat(start(quiz)).hasStatus(409).bodyText().contains("no attempt left");
		assertThat(this.mvc.get().uri("/quizzes/{id}", quiz).with(this.learner)).hasStatusOk()
			.bodyText()
			.contains("Attempt 2", "You have no attempt left.");
	}

	@Test
	void pressingTheButtonTwiceAtOnceStartsOneAttempt() throws Exception {
		QuizId quiz = this.quizzes.published(this.author.id(), (on) -> SampleQuizzes.attempts(on, 1));
		Callable<String> press = () -> start(quiz).getResponse().getRedirectedUrl();
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			List<Future<String>> both = two.invokeAll(List.of(press, press));
			assertThat(both.get(0).get()).startsWith("/attempts/").isEqualTo(both.get(1).get());
		}
	}

	@Test
	void itStartsOnlyWhileItIsOpen() {
		Instant opens = this.quizzes.in(Duration.ofHours(1));
		QuizId quiz = this.quizzes.published(this.author.id(),
				(on) -> SampleQuizzes.open(on, opens, opens.plus(Duration.ofHours(2))));
		assertThat(start(quiz)).hasStatus(409).bodyText().contains("not open yet");
		assertThat(this.mvc.get().uri("/quizzes/{id}", quiz).with(this.learner)).bodyText()
			.contains("It opens", "Europe/Berlin");
		this.clock.pass(Duration.ofHours(1));
		Attempt attempt = started(quiz);
		this.attempts.handIn(this.learner.id(), attempt.id());
		this.clock.pass(Duration.ofHours(2));
		this.learner = this.people.learner();
		assertThat(start(quiz)).hasStatus(409).bodyText().contains("closed");
	}

	@Test
	void nobodyGoesOnAfterTheClosingTime() {
		Instant closes = this.quizzes.in(Duration.ofMinutes(40));
		QuizId quiz = this.quizzes.published(this.author.id(), (on) -> SampleQuizzes.open(on, null, closes));
		assertThat(started(quiz).deadline()).isEqualTo(closes);
		this.learner = this.people.learner();
		grant(TimeAllowance.NO_LIMIT);
		assertThat(started(quiz).deadline()).isEqualTo(closes);
	}

	@Test
	void onlyAGrantedAllowanceCounts() {
		QuizId quiz = this.quizzes.published(this.author.id(), (on) -> on);
		this.transaction.executeWithoutResult(
				(_) -> this.accounts.find(this.learner.id()).orElseThrow().chooseAllowance(TimeAllowance.DOUBLE));
		Attempt attempt = started(quiz);
		assertThat(attempt.deadline()).isEqualTo(this.quizzes.in(Duration.ofHours(1)));
		grant(TimeAllowance.HALF_MORE);
		assertThat(this.attempts.ofLearner(this.learner.id(), attempt.id()).deadline())
			.isEqualTo(this.quizzes.in(Duration.ofMinutes(90)));
	}

	@Test
	void aMovedClosingTimeReachesAttemptsUnderWay() {
		Instant closes = this.quizzes.in(Duration.ofMinutes(40));
		Conditions until = SampleQuizzes.open(SampleQuizzes.USUAL, null, closes);
		QuizId quiz = this.quizzes.published(this.author.id(), (_) -> until);
		Attempt attempt = started(quiz);
		Instant later = this.quizzes.in(Duration.ofMinutes(50));
		this.making.change(this.author.id(), quiz, 1,
				new QuizContent("T", "", this.quizzes.list(), SampleQuizzes.open(until, null, later)));
		assertThat(this.attempts.ofLearner(this.learner.id(), attempt.id()).deadline()).isEqualTo(later);
		this.making.change(this.author.id(), quiz, 2,
				new QuizContent("T", "", this.quizzes.list(), SampleQuizzes.open(until, null, null)));
		assertThat(this.attempts.ofLearner(this.learner.id(), attempt.id()).deadline())
			.isEqualTo(attempt.startedAt().plus(Duration.ofHours(1)));
	}

	@Test
	void resultsWaitUntilNothingCanArriveAnyMore() {
		Instant closes = this.quizzes.in(Duration.ofHours(3));
		Conditions on = SampleQuizzes.feedback(SampleQuizzes.open(SampleQuizzes.USUAL, null, closes),
				FeedbackTiming.AFTER_CLOSING);
		QuizId quiz = this.quizzes.published(this.author.id(), (_) -> on);
		Attempt attempt = started(quiz);
		this.attempts.handIn(this.learner.id(), attempt.id());
		String review = "/attempts/" + attempt.id() + "/review";
		this.clock.pass(Duration.ofHours(3));
		assertThat(this.mvc.get().uri(review).with(this.learner)).bodyText().contains("The result follows on");
		this.clock.pass(Duration.ofMinutes(15));
		assertThat(this.mvc.get().uri(review).with(this.learner)).bodyText().contains("Every question");
		this.making.change(this.author.id(), quiz, 1, new QuizContent("T", "", this.quizzes.list(),
				SampleQuizzes.open(on, null, this.quizzes.in(Duration.ofHours(1)))));
		assertThat(this.mvc.get().uri(review).with(this.learner)).bodyText()
			.as("others may take it again")
			.contains("The result follows on");
	}

	@Test
	void aLearnerSeesHowTheyStandWithEachQuiz() {
		QuizId quiz = this.quizzes.published(this.author.id(), (on) -> SampleQuizzes.attempts(on, 2));
		Attempt attempt = started(quiz);
		assertThat(this.mvc.get().uri("/quizzes").with(this.learner)).bodyText().contains("Go on");
		this.attempts.handIn(this.learner.id(), attempt.id());
		assertThat(this.mvc.get().uri("/quizzes").with(this.learner)).bodyText()
			.contains("1 attempt left", "Last result", "0 %");
	}

	@Test
	void theNumberOfStatementsDoesNotDependOnTheNumberOfQuizzes() throws Exception {
		this.quizzes.published(this.author.id(), (on) -> on);
		this.mvc.get().uri("/quizzes").with(this.author).exchange();
		int before = statements();
		for (int i = 0; i < 5; i++) {
			QuizId quiz = this.quizzes.published(this.author.id(), (on) -> on);
			this.learner = this.author;
			started(quiz);
		}
		assertThat(statements()).isEqualTo(before).isLessThanOrEqualTo(5);
	}

	private int statements() throws Exception {
		return StatementCount.of(() -> this.mvc.get().uri("/quizzes").with(this.author).exchange()).size();
	}

	private MvcTestResult start(QuizId quiz) {
		return this.mvc.post().uri("/quizzes/{id}/attempts", quiz).with(this.learner).with(csrf()).exchange();
	}

	private Attempt started(QuizId quiz) {
		MvcTestResult result = start(quiz);
		assertThat(result).hasStatus3xxRedirection();
		String id = result.getResponse().getRedirectedUrl().replace("/attempts/", "");
		return this.attempts.ofLearner(this.learner.id(), new AttemptId(UUID.fromString(id)));
	}

	private void grant(TimeAllowance allowance) {
		this.transaction.executeWithoutResult((_) -> {
			var account = this.accounts.find(this.learner.id()).orElseThrow();
			account.grantAllowance(allowance);
			this.events.publishEvent(new AccommodationsChanged(this.learner.id(),
					new Accommodations(account.accommodations().chosen(), allowance)));
		});
	}

}
