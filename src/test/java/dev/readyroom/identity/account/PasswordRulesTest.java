package dev.readyroom.identity.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTest {

	private static final String[] OWN = { "ada.lovelace@example.org", "ada.lovelace", "Ada King" };

	@ParameterizedTest
	@ValueSource(strings = { "ten bytes!", "grün über!", "correct horse battery staple", "aaaaaaaaab",
			"Ada King writes programs" })
	void longEnoughIsGoodEnough(String password) {
		assertThat(PasswordRules.problem(password, OWN)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', short", "nine byte, short", "password123, common", "PassWord123, common", "1234567890, common",
			"Ada.Lovelace@example.org, own", "adalovelace, own", "Ada-Lovelace!!!, own", "ADA KING!!!, own" })
	void whatIsWrongIsSaid(String password, String problem) {
		assertThat(PasswordRules.problem(password, OWN)).contains("identity.password." + problem);
	}

	@Test
	void moreThanTheHashReadsIsRefused() {
		assertThat(PasswordRules.problem("x".repeat(72))).isEmpty();
		assertThat(PasswordRules.problem("x".repeat(73))).contains("identity.password.long");
		assertThat(PasswordRules.problem("ü".repeat(37))).contains("identity.password.long");
	}

	@Test
	void aNameWithoutLettersForbidsNothing() {
		assertThat(PasswordRules.problem("?!?!?!?!?!", "***")).isEmpty();
	}

}
