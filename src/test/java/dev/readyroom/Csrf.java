package dev.readyroom;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The token that a page of ours would have sent along:
 * {@code mvc.post().uri(…).with(csrf())}. Spring Security's own {@code csrf()} swaps the
 * repository of tokens for one in the HTTP session, for good, also for the real server of
 * the same context; this one sends what a browser sends.
 */
public final class Csrf implements RequestPostProcessor {

	private static final byte[] TOKEN = "11111111-2222-3333-4444-555555555555".getBytes(StandardCharsets.UTF_8);

	private final String masked;

	private Csrf(String masked) {
		this.masked = masked;
	}

	public static Csrf csrf() {
		// A token is masked by as many random bytes, which come first: here they are
		// zeros.
		byte[] masked = new byte[TOKEN.length * 2];
		System.arraycopy(TOKEN, 0, masked, TOKEN.length, TOKEN.length);
		return new Csrf(Base64.getUrlEncoder().encodeToString(masked));
	}

	public static Csrf wrongCsrf() {
		return new Csrf(Base64.getUrlEncoder().encodeToString(new byte[TOKEN.length * 2]));
	}

	@Override
	public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
		Cookie[] others = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
		Cookie[] all = Arrays.copyOf(others, others.length + 1);
		all[others.length] = new Cookie("readyroom-csrf", new String(TOKEN, StandardCharsets.UTF_8));
		request.setCookies(all);
		request.addHeader("X-CSRF-TOKEN", this.masked);
		return request;
	}

}
