package dev.readyroom.identity.token;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokenTest {

	@Test
	void isLongRandomAndFitForAnAddress() {
		assertThat(Token.next().secret()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Token.next().secret());
	}

	@Test
	void theHashTellsNothingAndFitsItsColumn() {
		Token token = Token.next();
		assertThat(token.hash()).hasSize(43).isNotEqualTo(token.secret()).isEqualTo(new Token(token.secret()).hash());
	}

	@Test
	void isNotWrittenAnywhereByMistake() {
		Token token = Token.next();
		assertThat("a line of log: " + token).doesNotContain(token.secret());
	}

}
