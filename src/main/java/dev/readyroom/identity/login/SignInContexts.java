package dev.readyroom.identity.login;

import dev.readyroom.identity.token.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Tells Spring Security who a request's cookie signs in. Nothing is kept in a session.
 */
@Component
class SignInContexts implements SecurityContextRepository {

	private final SignInCache signIns;

	SignInContexts(SignInCache signIns) {
		this.signIns = signIns;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Deferred(request);
	}

	@Override
	@Deprecated
	@SuppressWarnings("removal")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return load(holder.getRequest());
	}

	private SecurityContext load(HttpServletRequest request) {
		Token token = SignInCookie.read(request);
		SignedIn signedIn = (token != null) ? this.signIns.find(token) : null;
		return (signedIn != null) ? new SecurityContextImpl(signedIn.authentication())
				: SecurityContextHolder.createEmptyContext();
	}

	/** Signing in and out write the cookie themselves. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return SignInCookie.read(request) != null;
	}

	private final class Deferred implements DeferredSecurityContext {

		private final HttpServletRequest request;

		private @org.jspecify.annotations.Nullable SecurityContext context;

		private Deferred(HttpServletRequest request) {
			this.request = request;
		}

		@Override
		public SecurityContext get() {
			if (this.context == null) {
				this.context = load(this.request);
			}
			return this.context;
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
