package dev.readyroom.quiz.attempt;

import java.time.Duration;

import dev.readyroom.quiz.FeedbackTiming;
import org.junit.jupiter.api.Test;

import static dev.readyroom.quiz.attempt.AttemptMaker.START;
import static org.assertj.core.api.Assertions.assertThat;

class ScreenTests {

	@Test
	void aDrillInStudyModeRevealsASlotOnceItIsClosed() {
		Attempt drill = AttemptMaker.attempt(AttemptMaker.drill(FeedbackTiming.STUDY));
		Slot slot = AttemptMaker.served(20);
		assertThat(Screen.of(drill, slot, START.plusSeconds(5))).isInstanceOf(Screen.Asking.class);
		Slot closed = Serving.closedIfTimeIsUp(slot, START.plusSeconds(20));
		assertThat(Screen.of(drill, closed, START.plusSeconds(20))).isInstanceOf(Screen.Revealed.class);
	}

	@Test
	void aDrillWithFeedbackAtTheEndShowsAClosedSlotWithoutItsKey() {
		Attempt drill = AttemptMaker.attempt(AttemptMaker.drill(FeedbackTiming.EXAM));
		Slot closed = Serving.closedIfTimeIsUp(AttemptMaker.served(20), START.plusSeconds(25));
		assertThat(Screen.of(drill, closed, START.plusSeconds(25))).isInstanceOf(Screen.Closed.class);
	}

	@Test
	void whenAnExamsTimeIsUpItWaitsForAnswersMadeOffline() {
		Attempt exam = AttemptMaker.attempt(AttemptMaker.exam());
		Screen screen = Screen.of(exam, AttemptMaker.served(0), START.plus(Duration.ofMinutes(61)));
		assertThat(screen).isEqualTo(new Screen.TimeUp(exam, START.plus(Duration.ofMinutes(75))));
	}

	@Test
	void aPausedAttemptShowsNoQuestion() {
		Attempt paused = Pauses.begun(AttemptMaker.attempt(AttemptMaker.exam()), START);
		assertThat(Screen.of(paused, AttemptMaker.served(0), START)).isInstanceOf(Screen.Paused.class);
	}

	@Test
	void afterHandingInOnlyTheReviewIsLeft() {
		Attempt finished = AttemptMaker.finished(AttemptMaker.attempt(AttemptMaker.exam()));
		assertThat(Screen.of(finished, AttemptMaker.served(0), START)).isInstanceOf(Screen.Over.class);
	}

}
