package dev.readyroom.journey;

import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Page;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static dev.readyroom.Csrf.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The server is the judge: whatever becomes of the page's clock, the time left is right
 * within a second.
 */
class TimeJourneyTest extends Journey {

	@Autowired
	MockMvc mvc;

	@ParameterizedTest
	@ValueSource(ints = { -1, 1 })
	void aComputersClockThatIsAnHourOffChangesNothing(int hours) {
		this.context.addInitScript("""
				{
				  const RealDate = Date, off = %d * 3600000;
				  Date = class extends RealDate {
				    constructor(...given) { if (given.length) super(...given); else super(RealDate.now() + off); }
				    static now() { return RealDate.now() + off; }
				  };
				}""".formatted(hours));
		Sitting exam = this.attempts.start(this.people.learner(), SampleAttempts.exam(), single(3));
		Page page = sitDown(exam);
		assertRight(page, exam.attempt().deadline());
		choose(page, 1);
		assertThat(page.locator("#receipt")).containsText("Saved");
		Instant now = this.clock.instant();
		assertThat(exam.slot(1).answeredAt()).isBetween(now.minusSeconds(5), now);
		assertThat(exam.slot(1).offline()).isFalse();
		page.reload();
		assertRight(page, exam.attempt().deadline());
		assertThat(page.locator("#choice-1")).isChecked();
	}

	@Test
	void aReloadGivesNoTimeAndTakesNone() {
		Sitting drill = drill(FeedbackTiming.STUDY);
		Page page = sitDown(drill);
		this.clock.pass(seconds(7));
		page.reload();
		assertRight(page, drill.slot(1).deadline());
		choose(page, 2);
		assertThat(page.locator("#receipt")).containsText("Saved");
		this.clock.pass(seconds(7));
		page.reload();
		assertRight(page, drill.slot(1).deadline());
		assertThat(page.locator("#choice-2")).isChecked();
	}

	/** The page's clock stood still meanwhile, and its timers did not run. */
	@Test
	void aTabThatSleptPastADeadlineBurnsOneQuestionAndKeepsItsAnswer() {
		Sitting drill = drill(FeedbackTiming.EXAM);
		Page page = sitDown(drill);
		int right = rightPlace(drill, 1);
		choose(page, right);
		assertThat(page.locator("#receipt")).containsText("Saved");
		this.clock.pass(Duration.ofMinutes(20));
		wake(page);
		assertThat(slot(page, 2)).isVisible();
		assertRight(page, drill.slot(2).deadline());
		assertThat(drill.slot(2).deadline()).isAfter(this.clock.instant().plusSeconds(15));
		assertThat(drill.slot(1).response()).isEqualTo(drill.right(1));
		assertThat(drill.slot(3).served()).isFalse();
	}

	@Test
	void whenAnExamsTimeRanOutInSleepWhatIsThereIsHandedIn() {
		Sitting exam = this.attempts.start(this.people.learner(), SampleAttempts.exam(), single(3));
		Page page = sitDown(exam);
		Instant deadline = exam.attempt().deadline();
		choose(page, rightPlace(exam, 1));
		assertThat(page.locator("#receipt")).containsText("Saved");
		this.clock.pass(Duration.ofMinutes(12));
		wake(page);
		page.waitForURL("**/review");
		assertThat(exam.outcome().at()).isEqualTo(deadline);
		assertThat(exam.outcome().score()).isEqualTo(1);
	}

	/** The page does not hand in for them: that is what the policy leaves to people. */
	@Test
	void inAGracePeriodOneIsAskedToHandIn() {
		Sitting exam = overdue(OverduePolicy.GRACE, Duration.ofMinutes(5));
		Page page = sitDown(exam);
		choose(page, rightPlace(exam, 1));
		assertThat(page.locator("#receipt")).containsText("Saved");
		this.clock.pass(SampleAttempts.WHOLE.plusSeconds(5));
		wake(page);
		assertThat(page.locator("#slot")).containsText("you can still hand in until");
		assertThat(exam.attempt().finished()).isFalse();
		page.locator("#slot form button").click();
		page.waitForURL("**/review");
		assertThat(exam.outcome().score()).isEqualTo(1);
	}

	@Test
	void whereOnlyWhatWasHandedInCountsThePageDoesNotHandInByItself() {
		Sitting exam = overdue(OverduePolicy.DISCARD, Duration.ZERO);
		Page page = sitDown(exam);
		choose(page, rightPlace(exam, 1));
		assertThat(page.locator("#receipt")).containsText("Saved");
		this.clock.pass(SampleAttempts.WHOLE);
		wake(page);
		page.waitForURL("**/review");
		assertThat(page.locator("main")).containsText("does not count");
		assertThat(exam.outcome().counted()).isFalse();
	}

	@Test
	void anAllowanceReachesThePageWithinTwoSeconds() throws Exception {
		Sitting drill = drill(FeedbackTiming.STUDY);
		signIn(this.context, drill.learner());
		Page page = this.context.newPage();
		page.waitForRequest("**/events?page=*", () -> page.navigate("/attempts/" + drill.id()));
		this.mvc.perform(post("/admin/people/{id}/allowance", drill.learner().id()).with(this.people.admin())
			.with(csrf())
			.param("allowance", TimeAllowance.DOUBLE.name()));
		Instant granted = this.clock.instant();
		until(page, "more than 20 s", () -> secondsShown(page) > 20);
		assertThat(Duration.between(granted, this.clock.instant())).isLessThan(Duration.ofSeconds(2));
		assertRight(page, drill.slot(1).deadline());
	}

	/** Ten seconds before the end it is said aloud, once. */
	@Test
	void screenReadersHearTheTimeAtTenSeconds() {
		Page page = sitDown(drill(FeedbackTiming.STUDY));
		this.clock.pass(seconds(9));
		wake(page);
		assertThat(page.locator("[data-announce]")).hasText("10 s left");
	}

	private void assertRight(Page page, Instant deadline) {
		assertThat(page.locator("[data-clock-text]")).isVisible();
		double left = Duration.between(this.clock.instant(), deadline).toMillis() / 1000.0;
		assertThat((double) secondsShown(page)).isCloseTo(left + 0.5, within(1.0));
	}

	private Sitting overdue(OverduePolicy policy, Duration grace) {
		return this.attempts.start(this.people.learner(), SampleAttempts.exam(policy, grace, Duration.ZERO), single(3));
	}

	private Sitting drill(FeedbackTiming feedback) {
		return this.attempts.start(this.people.learner(), SampleAttempts.drill(feedback), single(3));
	}

	private java.util.List<dev.readyroom.questionbank.QuestionCard> single(int count) {
		return this.attempts.questions(QuestionType.SINGLE, count);
	}

	/** The place at which a single-choice question shows its right option. */
	static int rightPlace(Sitting sitting, int position) {
		int right = sitting.question(position).rights().iterator().next();
		return sitting.slot(position).shown().options().indexOf(right) + 1;
	}

}
