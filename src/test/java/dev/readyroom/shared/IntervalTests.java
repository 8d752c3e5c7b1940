package dev.readyroom.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class IntervalTests {

	// Values of R's prop.test(x, n, correct = FALSE), rounded.
	@ParameterizedTest
	@CsvSource({ "7, 10, 0.3968, 0.8922", "0, 10, 0.0, 0.2775", "10, 10, 0.7225, 1.0", "81, 263, 0.2553, 0.3662",
			"750, 1000, 0.7222, 0.7759" })
	void wilsonsIntervalIsThatOfTheBooks(double right, long n, double low, double high) {
		Interval interval = Interval.wilson(right, n);
		assertThat(interval.low()).isEqualTo(low, within(0.0001));
		assertThat(interval.high()).isEqualTo(high, within(0.0001));
		assertThat(interval.rate()).isEqualTo(right / n);
	}

	@Test
	void inWholePercentTheEndsAreRoundedOutwards() {
		Interval interval = Interval.wilson(2, 3);
		assertThat(interval.percent()).isEqualTo(67);
		assertThat(interval.lowPercent()).isEqualTo(20);
		assertThat(interval.highPercent()).isEqualTo(94);
	}

	@Test
	void withoutAnswersNothingIsKnown() {
		assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 0, 1));
	}

	@Test
	void moreRightsThanTrialsMakeNoSense() {
		assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(3, 2));
	}

}
