package dev.readyroom.identity.access;

import java.util.List;

import dev.readyroom.web.Assets;
import dev.readyroom.web.PublicPaths;
import dev.readyroom.web.RolePaths;
import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in where. Nothing here ever makes an HTTP session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String FEATURES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

	/**
	 * Files that are the same for everybody: no look-up of who asks, and long caching.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain assetsChain(HttpSecurity http) {
		return http.securityMatcher(patterns(Assets.PATHS))
			.csrf(AbstractHttpConfigurer::disable)
			.securityContext(AbstractHttpConfigurer::disable)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.exceptionHandling(AbstractHttpConfigurer::disable)
			.servletApi(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pagesChain(HttpSecurity http, SecurityContextRepository signIns, CsrfTokenRepository csrfTokens,
			Refusals refusals, List<PublicPaths> publicPaths, List<RolePaths> rolePaths) {
		return http.securityContext((context) -> context.securityContextRepository(signIns))
			// There are no sessions to manage: its filter would only cost.
			.sessionManagement(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.addFilterBefore(new CurrentUserFilter(), CsrfFilter.class)
			.authorizeHttpRequests((requests) -> {
				// What follows a request that was let in: its stream, its error page.
				requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
					.permitAll();
				rolePaths
					.forEach((paths) -> requests.requestMatchers(patterns(paths.patterns())).hasRole(paths.role()));
				publicPaths.forEach((paths) -> requests.requestMatchers(patterns(paths.patterns())).permitAll());
				requests.anyRequest().authenticated();
			})
			.headers(SecurityConfiguration::headers)
			.build();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(FEATURES))
			// Neighbours under the same domain may not speak https.
			.httpStrictTransportSecurity((hsts) -> hsts.includeSubDomains(false));
	}

	private static String[] patterns(List<String> patterns) {
		return patterns.toArray(String[]::new);
	}

	/**
	 * The token comes back in the header {@code X-CSRF-TOKEN} (scripts, from the page's
	 * meta element) or the parameter {@code _csrf} (forms). No script reads the cookie.
	 */
	@Bean
	CsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setHeaderName("X-CSRF-TOKEN");
		tokens.setCookieName("readyroom-csrf");
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax").path("/"));
		return tokens;
	}

}
