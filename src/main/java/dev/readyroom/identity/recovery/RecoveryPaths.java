package dev.readyroom.identity.recovery;

import dev.readyroom.web.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecoveryPaths {

	@Bean
	PublicPaths resetPaths() {
		return PublicPaths.of("/forgotten-password", "/reset/*");
	}

}
