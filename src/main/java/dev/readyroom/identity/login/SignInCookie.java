package dev.readyroom.identity.login;

import java.time.Duration;

import dev.readyroom.identity.token.Token;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that signs a browser in. No script can read it. */
public final class SignInCookie {

	public static final String NAME = "readyroom-sign-in";

	/** As long as browsers keep any; the server ends an unused sign-in much earlier. */
	private static final Duration LONGEST = Duration.ofDays(400);

	private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);

	private SignInCookie() {
	}

	@Nullable public static Token read(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		if (cookies != null) {
			for (Cookie cookie : cookies) {
				if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
					return new Token(cookie.getValue());
				}
			}
		}
		return null;
	}

	static void write(Token token, boolean lasting, HttpServletRequest request, HttpServletResponse response) {
		set(token.secret(), lasting ? LONGEST : UNTIL_THE_BROWSER_CLOSES, request, response);
	}

	public static void clear(HttpServletRequest request, HttpServletResponse response) {
		set("", Duration.ZERO, request, response);
	}

	private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(NAME, value)
			.path("/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.maxAge(age)
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
