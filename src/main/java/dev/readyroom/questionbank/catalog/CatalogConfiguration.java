package dev.readyroom.questionbank.catalog;

import dev.readyroom.web.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Topics and their notes are for everybody. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

	@Bean
	PublicPaths topicPaths() {
		return PublicPaths.of("/topics", "/topics/*", "/topics/images/*");
	}

}
