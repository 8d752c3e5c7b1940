package dev.readyroom.identity;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody signed in on a browser: {@code mvc.perform(get("/profile").with(person))}.
 *
 * @param email null for a visitor
 */
public record SamplePerson(UserId id, String email, String name, Cookie cookie) implements RequestPostProcessor {

	/** Everybody's here. */
	public static final String PASSWORD = "correct horse battery";

	@Override
	public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
		Cookie[] others = request.getCookies();
		Cookie[] all = new Cookie[(others != null) ? others.length + 1 : 1];
		if (others != null) {
			System.arraycopy(others, 0, all, 0, others.length);
		}
		all[all.length - 1] = this.cookie;
		request.setCookies(all);
		return request;
	}

}
