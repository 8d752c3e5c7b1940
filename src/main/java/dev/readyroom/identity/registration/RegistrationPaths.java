package dev.readyroom.identity.registration;

import dev.readyroom.web.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationPaths {

	@Bean
	PublicPaths signUpPaths() {
		return PublicPaths.of("/sign-up", "/sign-up/*", "/invitations/*", "/setup/*");
	}

}
