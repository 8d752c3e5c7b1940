package dev.readyroom.progress.report;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BandTests {

	@ParameterizedTest
	@CsvSource({ "0, 0, NONE", "4, 4, FEW", "5, 5, UNSURE", "10, 10, SOLID", "8, 10, UNSURE", "25, 30, SOLID",
			"18, 30, UNSURE", "3, 10, UNSURE", "2, 10, SHAKY", "60, 100, UNSURE", "75, 100, SOLID", "45, 100, SHAKY" })
	void aBandSaysWhereTheWholeIntervalLies(double right, int answers, Band band) {
		assertThat(new Rate(answers, right).band()).isEqualTo(band);
	}

	@ParameterizedTest
	@CsvSource({ "8, 10, 4, 10, true, 40, up", "4, 10, 8, 10, true, -40, down", "50, 100, 49, 100, true, 1, same",
			"4, 4, 1, 10, false, 90, up" })
	void aTrendComparesWhereThereIsEnough(double now, int nowOf, double before, int beforeOf, boolean comparable,
			int change, String direction) {
		Trend trend = new Trend(new Rate(nowOf, now), new Rate(beforeOf, before));
		assertThat(trend.comparable()).isEqualTo(comparable);
		assertThat(trend.change()).isEqualTo(change);
		assertThat(trend.direction()).isEqualTo(direction);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+49", "-x", "@sum", "\tx" })
	void noNameIsAFormula(String name) {
		assertThat(ProgressFiles.harmless(name)).isEqualTo("'" + name);
		assertThat(ProgressFiles.harmless("A" + name)).isEqualTo("A" + name);
	}

}
