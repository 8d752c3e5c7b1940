package dev.readyroom.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where this installation is reached.
 *
 * @param baseUrl without a slash at the end; addresses in mails and QR codes start with
 * it
 */
@ConfigurationProperties("readyroom")
public record Site(String baseUrl) {

	public Site {
		baseUrl = baseUrl.replaceAll("/+$", "");
	}

	/** The absolute address of a path that starts with a slash. */
	public String address(String path) {
		return this.baseUrl + path;
	}

}
