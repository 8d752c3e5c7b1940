package dev.readyroom.questionbank.authoring;

import dev.readyroom.web.RolePaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever has an account may ask; {@link dev.readyroom.questionbank.Authors} decides. */
@Configuration(proxyBeanMethods = false)
class AuthoringPaths {

	@Bean
	RolePaths bankPaths() {
		return RolePaths.of("LEARNER", "/bank", "/bank/**");
	}

}
