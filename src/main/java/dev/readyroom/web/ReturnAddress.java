package dev.readyroom.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/**
 * Where to go after signing in: only ever a path of this site, whatever the parameter
 * says, so that a link to our sign-in page cannot lead elsewhere.
 */
public record ReturnAddress(String path) {

	public static final ReturnAddress HOME = new ReturnAddress("/");

	private static final int LONGEST = 1000;

	/** Reads the parameter {@code next}; the start page where it is none of ours. */
	public static ReturnAddress of(@Nullable String next) {
		return (next != null && isLocal(next)) ? new ReturnAddress(next) : HOME;
	}

	/** The page this request asks for; what it wanted to change is not repeated. */
	public static ReturnAddress of(HttpServletRequest request) {
		if (!"GET".equals(request.getMethod())) {
			return HOME;
		}
		String query = request.getQueryString();
		return of(request.getRequestURI() + ((query != null) ? "?" + query : ""));
	}

	/** The page of this site that led to the request; the start page where none did. */
	public static ReturnAddress before(HttpServletRequest request) {
		try {
			URI page = URI.create(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
			boolean ours = request.getServerName().equals(page.getHost());
			String query = (page.getRawQuery() != null) ? "?" + page.getRawQuery() : "";
			return ours ? of(page.getRawPath() + query) : HOME;
		}
		catch (IllegalArgumentException ex) {
			return HOME;
		}
	}

	/** The path of a page that leads on to here. */
	public String via(String page) {
		return equals(HOME) ? page : page + "?next=" + UriUtils.encode(this.path, StandardCharsets.UTF_8);
	}

	/** This path with one more parameter, such as {@code done=saved}. */
	public String with(String parameter, String value) {
		int fragment = this.path.indexOf('#');
		String page = (fragment < 0) ? this.path : this.path.substring(0, fragment);
		return page + ((page.indexOf('?') < 0) ? "?" : "&") + parameter + "=" + value
				+ ((fragment < 0) ? "" : this.path.substring(fragment));
	}

	/**
	 * Browsers read "//host" and "/\host" as other sites, and drop control characters.
	 */
	private static boolean isLocal(String next) {
		return next.length() <= LONGEST && next.startsWith("/") && !next.startsWith("//") && next.indexOf('\\') < 0
				&& next.chars().allMatch((c) -> c > ' ' && c < 0x7f);
	}

}
