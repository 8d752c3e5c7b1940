package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.quiz.FeedbackTiming;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class PauseWalkthroughTest {

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	TestClock clock;

	@Autowired
	Sweep sweep;

	@Test
	void whilePausedTheQuestionIsOutOfSightAndAfterwardsTheSameTimeIsLeft() {
		Sitting sitting = this.attempts.start(this.people.learner(),
				SampleAttempts.drill(FeedbackTiming.STUDY).withPausable(true), this.attempts.any(2));
		sitting.open();
		Instant served = this.clock.instant();
		String stem = sitting.revision(1).asked().stem();
		this.clock.pass(Duration.ofSeconds(5));
		assertThat(sitting.pause().redirect()).endsWith(sitting.id().toString());
		Exchange paused = sitting.open();
		assertThat(paused.kind()).isEqualTo("paused");
		assertThat(paused.body()).doesNotContain(stem);
		assertThat(sitting.move(1).body()).doesNotContain(stem);
		assertThat(sitting.save(1, sitting.right(1)).receipt()).isEqualTo("PAUSED");
		this.clock.pass(Duration.ofHours(10));
		this.sweep.run();
		sitting.pause();
		sitting.resume();
		Exchange resumed = sitting.open();
		assertThat(resumed.kind()).isEqualTo("asking");
		assertThat(sitting.slot(1).deadline()).isEqualTo(served.plusSeconds(20).plus(Duration.ofHours(10)));
		this.clock.pass(Duration.ofSeconds(15));
		assertThat(sitting.submit(1, sitting.right(1)).receipt()).isEqualTo("saved");
	}

	@Test
	void thePausesOfAnExamMoveItsDeadlineByTheirLength() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam().withPausable(true),
				this.attempts.any(2));
		Instant deadline = sitting.attempt().deadline();
		for (int i = 0; i < 2; i++) {
			sitting.pause();
			this.clock.pass(Duration.ofMinutes(7));
			sitting.resume();
			sitting.resume();
		}
		assertThat(sitting.attempt().deadline()).isEqualTo(deadline.plus(Duration.ofMinutes(14)));
	}

	@Test
	void whereItIsNotAllowedThereIsNoPause() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.any(2));
		assertThat(sitting.open().has("form[action$=/pause]")).isFalse();
		Exchange refused = sitting.pause();
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.one("[role=alert]").text()).isEqualTo("This session cannot be paused.");
		assertThat(sitting.attempt().paused()).isFalse();
	}

}
