package dev.readyroom.questionbank.attachment;

import dev.readyroom.web.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Questions are for visitors too, and so are the pictures in them. */
@Configuration(proxyBeanMethods = false)
class AttachmentConfiguration {

	@Bean
	PublicPaths attachmentPaths() {
		return PublicPaths.of("/attachments/*");
	}

}
