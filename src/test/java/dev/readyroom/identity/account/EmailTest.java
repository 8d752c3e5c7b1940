package dev.readyroom.identity.account;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmailTest {

	@Test
	void caseAndBlanksDoNotMakeAnotherAddress() {
		assertThat(new Email(" Ada@Example.ORG ")).isEqualTo(new Email("ada@example.org"));
	}

	@Test
	void theNameIsBeforeTheAt() {
		assertThat(new Email("ada@example.org").name()).isEqualTo("ada");
		assertThat(new Email("ada").name()).isEqualTo("ada");
	}

}
