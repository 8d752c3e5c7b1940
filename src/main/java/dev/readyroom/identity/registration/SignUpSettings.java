package dev.readyroom.identity.registration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may make an account.
 *
 * @param signUp everybody, those with an invitation, or nobody
 */
@ConfigurationProperties("readyroom")
record SignUpSettings(@DefaultValue("open") Mode signUp) {

	boolean isOpen() {
		return this.signUp == Mode.OPEN;
	}

	enum Mode {

		OPEN, INVITATION, CLOSED

	}

}
