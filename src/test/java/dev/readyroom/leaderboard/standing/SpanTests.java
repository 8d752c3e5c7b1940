package dev.readyroom.leaderboard.standing;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTests {

	@ParameterizedTest
	@CsvSource({ "WEEK, 2026-11-23, 2026-11-23", "WEEK, 2026-11-29, 2026-11-23", "WEEK, 2027-01-01, 2026-12-28",
			"SEASON, 2026-11-23, 2026-10-01", "SEASON, 2026-12-31, 2026-10-01", "SEASON, 2027-01-01, 2027-01-01",
			"SEASON, 2026-05-31, 2026-04-01", "EVER, 2026-11-23, 1970-01-01" })
	void weeksBeginOnMondaysAndSeasonsWithAQuarter(Span span, LocalDate day, LocalDate begins) {
		assertThat(span.begins(day)).isEqualTo(begins);
	}

	@ParameterizedTest
	@CsvSource({ "ACCURACY, WEEK", "GROWTH, SEASON", "DAYS, EVER", "GROWTH, EVER" })
	void thereIsABoardForEachMeasureAndSpan(Measure measure, Span span) {
		assertThat(Board.of(measure, span)).satisfies((board) -> {
			assertThat(board.measure()).isEqualTo(measure);
			assertThat(board.span()).isEqualTo(span);
		});
	}

}
