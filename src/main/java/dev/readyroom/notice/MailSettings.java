package dev.readyroom.notice;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mails go out.
 *
 * @param mailFrom the sender's address
 */
@ConfigurationProperties("readyroom")
record MailSettings(@Nullable String mailFrom) {

	MailSettings {
		if (mailFrom == null || mailFrom.isBlank()) {
			mailFrom = "readyroom@localhost";
		}
	}

}
