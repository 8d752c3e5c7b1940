package dev.readyroom.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnAddressTest {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/profile", "/attempts/7?slot=3", "/topics/kms-core#notes", "/a//b" })
	void aPathOfOursIsKept(String next) {
		assertThat(ReturnAddress.of(next).path()).isEqualTo(next);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "profile", "https://evil.example", "//evil.example", "/\\evil.example",
			"\\\\evil.example", "/\t/evil.example", "/%0d\r\nSet-Cookie: a=b", " /profile", "javascript:alert(1)",
			"/\u0000", "/grün" })
	void anythingElseIsTheStartPage(String next) {
		assertThat(ReturnAddress.of(next)).isEqualTo(ReturnAddress.HOME);
	}

	@Test
	void noParameterIsTheStartPage() {
		assertThat(ReturnAddress.of((String) null)).isEqualTo(ReturnAddress.HOME);
	}

	@Test
	void anEndlessOneIsTheStartPage() {
		assertThat(ReturnAddress.of("/" + "a".repeat(1000))).isEqualTo(ReturnAddress.HOME);
	}

	@Test
	void aPageLeadsOnToIt() {
		assertThat(ReturnAddress.of("/a?b=c&d=e").via("/sign-in")).isEqualTo("/sign-in?next=%2Fa%3Fb%3Dc%26d%3De");
		assertThat(ReturnAddress.HOME.via("/sign-in")).isEqualTo("/sign-in");
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost/practice?topic=kms, /practice?topic=kms", "https://localhost:8443/quizzes, /quizzes",
			"http://evil.example/practice, /", "nonsense, /", "http://[, /", "'', /" })
	void thePageBeforeIsOneOfOurs(String referer, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Referer", referer);
		assertThat(ReturnAddress.before(request).path()).isEqualTo(path);
		assertThat(ReturnAddress.before(new MockHttpServletRequest())).isEqualTo(ReturnAddress.HOME);
	}

	@Test
	void aParameterGoesBeforeTheFragment() {
		assertThat(ReturnAddress.of("/a").with("done", "x")).isEqualTo("/a?done=x");
		assertThat(ReturnAddress.of("/a?b=c#d").with("done", "x")).isEqualTo("/a?b=c&done=x#d");
	}

}
