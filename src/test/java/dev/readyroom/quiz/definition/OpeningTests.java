package dev.readyroom.quiz.definition;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningTests {

	@ParameterizedTest
	@CsvSource({ ", , OPEN", "2026-11-23T12:00:00Z, , OPEN", "2026-11-23T12:00:01Z, , LATER",
			", 2026-11-23T12:00:00Z, CLOSED", ", 2026-11-23T12:00:01Z, OPEN",
			"2026-11-23T11:00:00Z, 2026-11-23T13:00:00Z, OPEN", "2026-11-23T13:00:00Z, 2026-11-23T14:00:00Z, LATER",
			"2026-11-23T10:00:00Z, 2026-11-23T11:00:00Z, CLOSED" })
	void atNoon(Instant opens, Instant closes, Opening opening) {
		assertThat(Opening.of(opens, closes, Instant.parse("2026-11-23T12:00:00Z"))).isEqualTo(opening);
	}

}
