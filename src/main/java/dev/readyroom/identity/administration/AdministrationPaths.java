package dev.readyroom.identity.administration;

import dev.readyroom.web.RolePaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything under {@code /admin}, also what other modules put there. */
@Configuration(proxyBeanMethods = false)
class AdministrationPaths {

	@Bean
	RolePaths administratorPaths() {
		return RolePaths.of("ADMIN", "/admin", "/admin/**");
	}

}
