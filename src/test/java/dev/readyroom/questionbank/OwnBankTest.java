package dev.readyroom.questionbank;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The bank that the program brings along. */
class OwnBankTest {

	private static BankCheck check;

	@BeforeAll
	static void read() {
		check = BankCheck.ofOwnBank(SampleBank.TODAY);
	}

	@Test
	void itHasNoFault() {
		assertThat(check.problems()).isEmpty();
	}

	@Test
	void itsFiguresAreWithinBounds() {
		BankCheck.Figures figures = check.figures();
		assertThat(figures.withinBounds()).as(String.join("\n", figures.lines())).isTrue();
	}

}
