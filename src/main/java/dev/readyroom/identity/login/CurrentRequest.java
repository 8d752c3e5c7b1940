package dev.readyroom.identity.login;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.web.Frame;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Who makes the request that is being served. Views see the person as {@code me}: as a
 * request attribute it is there on error pages too, and costs nothing.
 */
public final class CurrentRequest {

	private CurrentRequest() {
	}

	@Nullable public static SignInAuthentication signIn() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof SignInAuthentication signIn) ? signIn
				: null;
	}

	/** Null when nobody is signed in, not even as a visitor. */
	@Nullable public static CurrentUser user() {
		SignInAuthentication signIn = signIn();
		return (signIn != null) ? signIn.getPrincipal() : null;
	}

	public static void showTo(HttpServletRequest request) {
		request.setAttribute(Frame.VIEWER, user());
	}

	static void become(SignedIn signedIn, HttpServletRequest request) {
		SecurityContextHolder.setContext(new SecurityContextImpl(signedIn.authentication()));
		showTo(request);
	}

	static void becomeNobody(HttpServletRequest request) {
		SecurityContextHolder.clearContext();
		showTo(request);
	}

}
