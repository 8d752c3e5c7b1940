package dev.readyroom.questionbank;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerFiguresTests {

	@ParameterizedTest
	@CsvSource({ "19, 0.1, , ''", "20, 0.1, , hard", "20, 0.25, , ''", "20, 0.95, , ''", "20, 0.96, , easy",
			"29, 0.5, -0.3, ''", "30, 0.5, -0.3, reversed", "30, 0.5, 0.3, ''", "30, 0.1, -0.3, reversed" })
	void figuresAreOddWhereAQuestionTellsNobodyApartOrTheWrongWay(long answers, double facility, Double with,
			String oddity) {
		assertThat(new AnswerFigures.Figure(answers, facility, with).oddity()).isEqualTo(oddity);
	}

}
