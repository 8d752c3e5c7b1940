package dev.readyroom.questionbank.exchange.gift;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Reads;

import static org.assertj.core.api.Assertions.assertThat;

/** What a report calls a question, which many people may read: never by its answers. */
class GiftNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Which? {=one ~two}                                 | Which?
			Which of them?\\n{\\n=one\\n~two}                  | Which of them?
			The one is {\\n~red\\n=blue\\n} of them.           | The one is
			[markdown]Which **one**? {=one ~two}               | Which **one**?
			[html]Which <b>one</b>? {=one ~two}                | Which one ?
			Which <b>one</b>? {=one ~two}                      | Which one ?
			::A name::Which? {=one ~two}                       | A name
			Is \\{"Effect"\\: "Allow"\\} right? {\\nT}         | Is {"Effect": "Allow"} right?
			""")
	void isWhatStandsBeforeTheAnswers(String text, String name) {
		// A \n of the table is a line break, any other backslash one of GIFT.
		String gift = text.replace("\\n", "\n");
		assertThat(Reads.one(Format.GIFT, gift).place().name()).isEqualTo(name);
	}

}
