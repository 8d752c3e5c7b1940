package dev.readyroom.classroom.assignment;

import java.time.Instant;
import java.util.List;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfferTests {

	private static final Instant ZERO = Instant.parse("2026-11-24T09:00:00Z");

	/** Seconds after zero; the closing time itself is too late. */
	@ParameterizedTest
	@CsvSource({ "10, 20, , , 9, LATER", "10, 20, , , 10, OPEN", "10, 20, , , 19, OPEN", "10, 20, , , 20, CLOSED",
			", , , , 5, OPEN", "10, , , , 9, LATER", ", 20, , , 20, CLOSED", "10, 20, 5, , 6, OPEN",
			"10, 20, , 30, 25, OPEN", "10, 20, , 15, 16, CLOSED", "10, 20, 12, 30, 11, LATER" })
	void oneMembersTimesComeBeforeThoseOfAll(Integer opens, Integer closes, Integer ownOpens, Integer ownCloses,
			int now, Offer.Opening opening) {
		Offer offer = Offer.of(conditions(opens, closes, 1), 0,
				new Arrangement(0, at(ownOpens), at(ownCloses), TimeAllowance.STANDARD, 0));
		assertThat(offer.opening(at(now))).isEqualTo(opening);
	}

	@ParameterizedTest
	@CsvSource({ "1, 0, 0, 1", "1, 0, 1, 0", "1, 2, 1, 2", "2, 0, 5, 0", "0, 3, 9, -1" })
	void extraAttemptsAddToThoseOfAll(int allowed, int extra, int taken, int left) {
		Offer offer = Offer.of(conditions(null, null, allowed), 0,
				new Arrangement(extra, null, null, TimeAllowance.STANDARD, 0));
		assertThat(offer.left(taken)).isEqualTo(left);
	}

	@Test
	void theLastClosingIsThatOfTheLastOfAll() {
		Conditions conditions = conditions(null, 20, 1);
		assertThat(Offer.lastClosing(conditions, List.of())).isEqualTo(at(20));
		assertThat(Offer.lastClosing(conditions, List.of(closing(10), closing(40), Arrangement.NONE)))
			.isEqualTo(at(40));
		assertThat(Offer.lastClosing(conditions(null, null, 1), List.of(closing(40)))).isNull();
	}

	private static Arrangement closing(int seconds) {
		return new Arrangement(0, null, at(seconds), TimeAllowance.STANDARD, 0);
	}

	private static Conditions conditions(Integer opens, Integer closes, int attempts) {
		return new Conditions(at(opens), at(closes), attempts, FeedbackTiming.EXAM, OverduePolicy.HAND_IN, 0);
	}

	private static Instant at(Integer seconds) {
		return (seconds == null) ? null : ZERO.plusSeconds(seconds);
	}

}
