package dev.readyroom.questionbank.authoring;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.Role;
import dev.readyroom.web.RolePaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;

/** Who may work on the bank. */
public final class Authors {

	private Authors() {
	}

	public static boolean include(CurrentUser user) {
		return user.has(Role.AUTHOR) || user.has(Role.ADMIN);
	}

	/** Refuses everybody else. */
	public static void only(CurrentUser user) {
		if (!include(user)) {
			throw new AccessDeniedException("only authors work on the bank");
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		RolePaths bankPaths() {
			return RolePaths.of("LEARNER", "/bank", "/bank/**");
		}

	}

}
