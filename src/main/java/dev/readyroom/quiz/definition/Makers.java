package dev.readyroom.quiz.definition;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.Role;
import dev.readyroom.web.RolePaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;

/** Who may make quizzes, and who may see them at all. */
final class Makers {

	private Makers() {
	}

	static boolean include(CurrentUser user) {
		return user.has(Role.INSTRUCTOR) || user.has(Role.ADMIN);
	}

	/** Refuses everybody else. */
	static void only(CurrentUser user) {
		if (!include(user)) {
			throw new AccessDeniedException("only instructors make quizzes");
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class Paths {

		@Bean
		RolePaths quizPaths() {
			return RolePaths.of("LEARNER", "/quizzes", "/quizzes/**");
		}

	}

}
