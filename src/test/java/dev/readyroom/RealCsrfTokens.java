package dev.readyroom;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Puts our own CSRF tokens back in place before each test. Spring Security's test support
 * ({@code csrf()}) leaves one in the filter that keeps them in HTTP sessions, for
 * requests over the wire too: their pages would get addresses with a session id in them.
 */
class RealCsrfTokens implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext test) {
		ApplicationContext application = SpringExtension.getApplicationContext(test);
		CsrfTokenRepository tokens = application.getBean("csrfTokens", CsrfTokenRepository.class);
		application.getBean(FilterChainProxy.class)
			.getFilterChains()
			.stream()
			.flatMap((chain) -> chain.getFilters().stream())
			.filter(CsrfFilter.class::isInstance)
			.forEach((filter) -> ReflectionTestUtils.setField(filter, "tokenRepository", tokens));
	}

}
