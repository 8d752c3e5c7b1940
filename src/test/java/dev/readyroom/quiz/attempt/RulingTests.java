package dev.readyroom.quiz.attempt;

import java.time.Instant;

import dev.readyroom.questionbank.Response;
import dev.readyroom.quiz.FeedbackTiming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.readyroom.quiz.attempt.AttemptMaker.START;
import static org.assertj.core.api.Assertions.assertThat;

class RulingTests {

	/* A slot of 20 seconds, served at 0; times are milliseconds after it. */
	@ParameterizedTest
	@CsvSource({ "0, 0", "19999, 19999", "20000, 20000", "20001, 20000", "22000, 20000" })
	void anAnswerThatArrivesWithinTheNetworkAllowanceCountsAtTheLatestAsOfTheDeadline(long arrives, long counts) {
		Ruling ruling = Ruling.on(AttemptMaker.attempt(AttemptMaker.drill(FeedbackTiming.STUDY)),
				AttemptMaker.served(20), AttemptMaker.offer(null), START.plusMillis(arrives));
		assertThat(ruling).isEqualTo(new Ruling.Accepted(START.plusMillis(counts), false));
	}

	@Test
	void anAnswerAfterTheAllowanceIsTooLate() {
		Ruling ruling = Ruling.on(AttemptMaker.attempt(AttemptMaker.drill(FeedbackTiming.STUDY)),
				AttemptMaker.served(20), AttemptMaker.offer(START.plusSeconds(19)), START.plusMillis(22_001));
		assertThat(ruling).isEqualTo(new Ruling.Refused(Ruling.Reason.TOO_LATE));
	}

	/*
	 * An exam of an hour with a window of 15 minutes; the last contact was at minute 1.
	 * Times are seconds after the start; -1 claims nothing.
	 */
	@ParameterizedTest
	@CsvSource({ "3600, 3700, true, 3600", "3000, 4500, true, 3000", "30, 3700, true, 60", "3601, 3700, false, 0",
			"3000, 4501, false, 0", "-1, 3700, false, 0", "9999999, 3700, false, 0" })
	void anAnswerMadeOfflineBeforeTheDeadlineCountsWithinTheWindow(long claimed, long arrives, boolean accepted,
			long counts) {
		Attempt exam = AttemptMaker.attempt(AttemptMaker.exam());
		Ruling ruling = Ruling.on(exam, AttemptMaker.served(0),
				AttemptMaker.offer((claimed < 0) ? null : START.plusSeconds(claimed)), START.plusSeconds(arrives));
		assertThat(ruling).isEqualTo(accepted ? new Ruling.Accepted(START.plusSeconds(counts), true)
				: new Ruling.Refused(Ruling.Reason.TOO_LATE));
	}

	@Test
	void withoutAnyClockAnAnswerAlwaysCounts() {
		Attempt untimed = AttemptMaker.attempt(
				dev.readyroom.quiz.Terms.practice(new dev.readyroom.quiz.SlotClock.None(), null, FeedbackTiming.STUDY));
		Instant nextYear = START.plusSeconds(86_400 * 365L);
		assertThat(Ruling.on(untimed, AttemptMaker.served(0), AttemptMaker.offer(null), nextYear))
			.isEqualTo(new Ruling.Accepted(nextYear, false));
	}

	@Test
	void anotherPageThanTheOneThatHoldsTheAttemptIsRefused() {
		AnswerOffer offer = new AnswerOffer(java.util.UUID.randomUUID(), "page-two", Response.BLANK, Response.BLANK,
				null);
		assertThat(Ruling.on(AttemptMaker.attempt(AttemptMaker.exam()), AttemptMaker.served(0), offer, START))
			.isEqualTo(new Ruling.Refused(Ruling.Reason.ELSEWHERE));
	}

	@Test
	void aQuestionThatWasNeverShownTakesNoAnswer() {
		assertThat(Ruling.on(AttemptMaker.attempt(AttemptMaker.exam()), AttemptMaker.unserved(0),
				AttemptMaker.offer(null), START))
			.isEqualTo(new Ruling.Refused(Ruling.Reason.NOT_SERVED));
	}

	@Test
	void aClosedSlotStaysClosed() {
		Slot closed = Serving.closedIfTimeIsUp(AttemptMaker.served(20), START.plusSeconds(20));
		assertThat(closed.closedAt()).isEqualTo(START.plusSeconds(20));
		assertThat(Ruling.on(AttemptMaker.attempt(AttemptMaker.drill(FeedbackTiming.EXAM)), closed,
				AttemptMaker.offer(null), START.plusSeconds(21)))
			.isEqualTo(new Ruling.Refused(Ruling.Reason.CLOSED));
	}

	@Test
	void whatWasHandedInTakesNoAnswer() {
		Attempt finished = AttemptMaker.finished(AttemptMaker.attempt(AttemptMaker.exam()));
		assertThat(Ruling.on(finished, AttemptMaker.served(0), AttemptMaker.offer(null), START))
			.isEqualTo(new Ruling.Refused(Ruling.Reason.FINISHED));
	}

	@Test
	void aPausedAttemptTakesNoAnswer() {
		Attempt paused = Pauses.begun(AttemptMaker.attempt(AttemptMaker.exam()), START.plusSeconds(5));
		assertThat(Ruling.on(paused, AttemptMaker.served(0), AttemptMaker.offer(null), START.plusSeconds(6)))
			.isEqualTo(new Ruling.Refused(Ruling.Reason.PAUSED));
	}

}
