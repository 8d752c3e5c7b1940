package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.quiz.AttemptFinished;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of an attempt whose time is up, whoever notices, and however late. */
@AppTest
@RecordApplicationEvents
class OverdueWalkthroughTest {

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	TestClock clock;

	@Autowired
	Sweep sweep;

	@Autowired
	ApplicationEvents events;

	/*
	 * Ten minutes for all, and one of two questions answered. `waits`: seconds after the
	 * deadline until it is over by itself.
	 */
	@ParameterizedTest
	@CsvSource({ "HAND_IN, 0, 15, 900, TIME_UP", "HAND_IN, 0, 0, 2, TIME_UP", "GRACE, 5, 0, 300, NOT_HANDED_IN",
			"GRACE, 5, 15, 900, NOT_HANDED_IN", "GRACE, 0, 0, 2, NOT_HANDED_IN", "DISCARD, 0, 0, 2, NOT_HANDED_IN" })
	void nobodyHandsIn(OverduePolicy policy, long grace, long offline, long waits, Attempt.Ending ending) {
		Sitting sitting = begun(SampleAttempts.exam(policy, Duration.ofMinutes(grace), Duration.ofMinutes(offline)));
		Instant deadline = sitting.attempt().deadline();
		passTo(deadline.plusSeconds(waits).minusMillis(1));
		sweep();
		assertThat(sitting.attempt().finished()).as("a moment too early").isFalse();
		this.clock.pass(Duration.ofMillis(1));
		sweep();
		assertThat(sitting.outcome()).isEqualTo(new Attempt.Outcome(deadline, ending, 1, 2, 1));
		assertThat(sitting.review().has(".result-number")).isEqualTo(ending == Attempt.Ending.TIME_UP);
	}

	@Test
	void theStoredDeadlineCountsHoweverLateTheSweepComes() {
		Sitting sitting = begun(SampleAttempts.exam());
		Instant deadline = sitting.attempt().deadline();
		this.clock.pass(Duration.ofDays(3));
		sweep();
		assertThat(sitting.outcome().at()).isEqualTo(deadline);
	}

	/*
	 * Somebody hands in, `after` seconds after the deadline; ten minutes of offline
	 * window keep it open.
	 */
	@ParameterizedTest
	@CsvSource({ "HAND_IN, -1, HANDED_IN, true", "HAND_IN, 2, HANDED_IN, true", "HAND_IN, 3, TIME_UP, false",
			"GRACE, 300, HANDED_IN, true", "GRACE, 301, NOT_HANDED_IN, false", "DISCARD, 2, HANDED_IN, true",
			"DISCARD, 3, NOT_HANDED_IN, false" })
	void theLearnerHandsIn(OverduePolicy policy, long after, Attempt.Ending ending, boolean atItsOwnTime) {
		Sitting sitting = begun(SampleAttempts.exam(policy, Duration.ofMinutes(5), Duration.ofMinutes(10)));
		Instant deadline = sitting.attempt().deadline();
		passTo(deadline.plusSeconds(after));
		sitting.handIn();
		assertThat(sitting.outcome().by()).isEqualTo(ending);
		assertThat(sitting.outcome().at()).isEqualTo(atItsOwnTime ? deadline.plusSeconds(after) : deadline);
	}

	@Test
	void inTheGracePeriodOnlyHandingInWorks() {
		Sitting sitting = begun(SampleAttempts.exam(OverduePolicy.GRACE, Duration.ofMinutes(5), Duration.ZERO));
		passTo(sitting.attempt().deadline().plusSeconds(10));
		assertThat(sitting.open(2).kind()).isEqualTo("time-up");
		assertThat(sitting.save(2, sitting.right(2)).receipt()).isEqualTo("TOO_LATE");
		sitting.handIn();
		assertThat(sitting.outcome().score()).isEqualTo(1);
	}

	@Test
	void anEndIsAnnouncedOnce() {
		Sitting sitting = begun(SampleAttempts.exam());
		this.clock.pass(Duration.ofHours(1));
		sweep();
		sitting.handIn();
		sitting.open();
		sweep();
		assertThat(this.events.stream(AttemptFinished.class).filter((end) -> end.attempt().equals(sitting.id())))
			.containsExactly(new AttemptFinished(sitting.id(), sitting.learner().id(), sitting.outcome().at(), true));
	}

	/** A drill has no deadline of its own: half an hour of nobody there ends it. */
	@ParameterizedTest
	@CsvSource({ "false, 20", "true, 5" })
	void aDrillThatWasLeftIsHandedInAsOfWhenItsQuestionClosed(boolean submitted, long closedAt) {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.drill(FeedbackTiming.STUDY),
				this.attempts.any(3));
		sitting.open();
		Instant served = this.clock.instant();
		this.clock.pass(Duration.ofSeconds(5));
		if (submitted) {
			sitting.submit(1, sitting.right(1));
		}
		else {
			sitting.save(1, sitting.right(1));
		}
		this.clock.pass(Duration.ofMinutes(30).minusMillis(1));
		sweep();
		assertThat(sitting.attempt().finished()).isFalse();
		this.clock.pass(Duration.ofMillis(1));
		sweep();
		assertThat(sitting.outcome())
			.isEqualTo(new Attempt.Outcome(served.plusSeconds(closedAt), Attempt.Ending.IDLE, 1, 3, 1));
		assertThat(sitting.review().one(".notice").text()).contains("half an hour");
	}

	@Test
	void aDrillThatNobodyEverOpenedIsHandedInToo() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.drill(FeedbackTiming.STUDY),
				this.attempts.any(3));
		Instant started = this.clock.instant();
		this.clock.pass(Duration.ofMinutes(31));
		sweep();
		assertThat(sitting.outcome()).isEqualTo(new Attempt.Outcome(started, Attempt.Ending.IDLE, 0, 3, 0));
	}

	/** A tab that slept burns one question, not all. */
	@Test
	void afterASleepTheNextQuestionHasItsWholeTime() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.drill(FeedbackTiming.EXAM),
				this.attempts.any(3));
		sitting.open();
		this.clock.pass(Duration.ofMinutes(29));
		Exchange next = sitting.move(2);
		assertThat(next.position()).isEqualTo(2);
		assertThat(next.one("#slot").attr("data-slot-deadline"))
			.isEqualTo(String.valueOf(this.clock.instant().plusSeconds(20).toEpochMilli()));
		assertThat(sitting.slot(1).closedBy()).isEqualTo(Slot.Closing.TIME_UP);
		assertThat(sitting.slot(3).served()).isFalse();
	}

	private Sitting begun(Terms terms) {
		Sitting sitting = this.attempts.start(this.people.learner(), terms, this.attempts.any(2));
		sitting.open();
		sitting.submit(1, sitting.right(1));
		return sitting;
	}

	private void passTo(Instant when) {
		this.clock.pass(Duration.between(this.clock.instant(), when));
	}

	/** Other tests leave attempts behind, too: until nothing is due. */
	private void sweep() {
		while (this.sweep.run() > 0) {
			// again
		}
	}

}
