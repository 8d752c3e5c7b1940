package dev.readyroom.identity.login;

import dev.readyroom.web.PublicPaths;
import dev.readyroom.web.RolePaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LoginPaths {

	@Bean
	PublicPaths signInPaths() {
		return PublicPaths.of("/sign-in", "/sign-out");
	}

	@Bean
	RolePaths profilePaths() {
		return RolePaths.of("LEARNER", "/profile", "/profile/**");
	}

}
