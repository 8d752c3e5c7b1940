package dev.readyroom.web;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.LocaleResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** A page says which language it is in, and there are no more of them than texts. */
@AppTest
class LanguageTest {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	LocaleResolver languages;

	@ParameterizedTest
	@ValueSource(strings = { "de-CH, fr;q=0.8", "qaa", "en-x-made-up", "*", "en-GB" })
	void whateverABrowserAsksForThePageIsInEnglishAndSaysSo(String asked) {
		String page = Pages.text(this.mvc.get().uri("/sign-in").header("Accept-Language", asked).exchange());
		assertThat(Jsoup.parse(page).expectFirst("html").attr("lang")).isEqualTo("en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "de", "qaa", "en-GB", "en-x-made-up" })
	void whatIsKeptForEachLanguageDoesNotGrowWithWhatIsAskedFor(String asked) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Accept-Language", asked);
		request.addPreferredLocale(java.util.Locale.forLanguageTag(asked));
		assertThat(this.languages.resolveLocale(request)).isEqualTo(java.util.Locale.ENGLISH);
	}

}
