package dev.readyroom.web;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every module's pages need. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/**
	 * Milliseconds are what databases keep and pages need: no instant changes by being
	 * stored.
	 */
	@Bean
	@ConditionalOnMissingBean
	Clock clock() {
		return Clock.tickMillis(java.time.ZoneOffset.UTC);
	}

	@Bean
	PublicPaths assets() {
		return PublicPaths.of(Assets.PATHS.toArray(String[]::new));
	}

	@Bean
	PublicPaths errorPages() {
		return PublicPaths.of("/error");
	}

}
