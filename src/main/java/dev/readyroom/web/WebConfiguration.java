package dev.readyroom.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What every module's pages need. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/** Those of the message files; the first one where none of them is asked for. */
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

	/**
	 * Milliseconds are what databases keep and pages need: no instant changes by being
	 * stored.
	 */
	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.tickMillis(java.time.ZoneOffset.UTC);
	}

	/**
	 * Pages are in the languages there are texts in, whatever a browser asks for: what is
	 * kept for each language must not grow with what strangers make up, and a page must
	 * not say that it is in a language it is not in.
	 */
	@Bean
	LocaleResolver localeResolver() {
		AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
		resolver.setSupportedLocales(LANGUAGES);
		resolver.setDefaultLocale(LANGUAGES.getFirst());
		return resolver;
	}

	@Bean
	PublicPaths assets() {
		return PublicPaths.of(Assets.PATHS.toArray(String[]::new));
	}

	@Bean
	PublicPaths errorPages() {
		return PublicPaths.of("/error", BigUploads.PAGE);
	}

}
