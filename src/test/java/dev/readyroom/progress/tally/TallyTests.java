package dev.readyroom.progress.tally;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FinishedAttempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	private final UserId learner = UserId.next();

	private final QuestionId question = QuestionId.next();

	@ParameterizedTest
	@CsvSource({ "2026-11-23T22:59:59Z, Europe/Berlin, 2026-11-23", "2026-11-23T23:00:00Z, Europe/Berlin, 2026-11-24",
			"2026-11-23T03:59:59Z, America/Caracas, 2026-11-22", "2026-11-23T10:30:00Z, Pacific/Kiritimati, 2026-11-24",
			"2026-03-29T00:59:59Z, Europe/Berlin, 2026-03-29" })
	void anAnswerBelongsToTheDayOfTheProfilesZone(Instant at, String zone, LocalDate day) {
		Tally tally = tally(zone, attempt(1, true, at, 1));
		assertThat(tally.days().keySet()).extracting(Tally.Day::day).containsExactly(day);
		assertThat(tally.firsts().keySet()).extracting(Tally.First::day).containsExactly(day);
	}

	@Test
	void theFirstAnswerOfADayIsTheOneGivenFirstAndNotTheOneToldFirst() {
		Instant nine = Instant.parse("2026-11-23T09:00:00Z");
		Tally tally = tally("UTC", attempt(1, true, nine.plusSeconds(60), 1), attempt(2, true, nine, 0));
		assertThat(tally.firsts().values()).singleElement()
			.satisfies((first) -> assertThat(first.mark().fraction()).isEqualByComparingTo(BigDecimal.ZERO));
		assertThat(tally.lasts().values()).singleElement()
			.satisfies((last) -> assertThat(last.fraction()).isEqualByComparingTo(BigDecimal.ONE));
		assertThat(tally.questions().values()).singleElement()
			.satisfies((sums) -> assertThat(sums.answers()).isEqualTo(2));
	}

	@Test
	void marksAreSummedExactly() {
		Instant at = Instant.parse("2026-11-23T09:00:00Z");
		Tally tally = tally("UTC", attempt(1, true, at, 1 / 3.0), attempt(2, true, at.plusSeconds(1), 1 / 3.0),
				attempt(3, true, at.plusSeconds(2), 1 / 3.0));
		assertThat(tally.topics().values()).singleElement()
			.satisfies((sums) -> assertThat(sums.points()).isEqualByComparingTo("0.9999"));
	}

	@Test
	void whatWasNotHandedInDoesNotCount() {
		assertThat(tally("UTC", attempt(1, false, Instant.EPOCH, 1)).days()).isEmpty();
	}

	private static Tally tally(String zone, FinishedAttempt... attempts) {
		return Tally.of(List.of(attempts), (_) -> ZoneId.of(zone));
	}

	private FinishedAttempt attempt(long number, boolean counted, Instant answered, double fraction) {
		return new FinishedAttempt(number, AttemptId.next(), this.learner, counted,
				List.of(new FinishedAttempt.Answer(1, this.question, "kms-core", answered.minusSeconds(10), answered,
						fraction)));
	}

}
