package dev.readyroom.web;

import dev.readyroom.AppTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see of errors outside of our controllers. */
@AppTest
class ErrorPagesTest {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "403, Not for this account", "404, Nothing here", "405, That did not work", "400, made no sense" })
	void aRefusalHasAPageOfOurs(int status, String title) {
		assertThat(error(status)).hasStatus(status).bodyText().contains(title, "site-header").doesNotContain("<code>");
	}

	@Test
	void whatBreaksInAFilterHasAReferenceAndNothingOfItsInside() {
		assertThat(error(500).requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("inside")))
			.hasStatus(500)
			.bodyText()
			.containsPattern("reference:</span> <code>[0-9a-f]{8}</code>")
			.contains("Something broke")
			.doesNotContain("inside", "IllegalState");
	}

	private MockMvcRequestBuilder error(int status) {
		return this.mvc.get()
			.uri("/error")
			.accept(MediaType.TEXT_HTML)
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
	}

}
