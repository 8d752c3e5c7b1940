package dev.readyroom.identity.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.AccountChanged;
import dev.readyroom.identity.account.Names;
import dev.readyroom.identity.token.Token;
import dev.readyroom.shared.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts and ends sign-ins of browsers. */
@Component
public class SignIns {

	private final SignInRows rows;

	private final CsrfTokenRepository csrfTokens;

	private final ApplicationEventPublisher events;

	private final Names names;

	private final Clock clock;

	SignIns(SignInRows rows, CsrfTokenRepository csrfTokens, ApplicationEventPublisher events, Names names,
			Clock clock) {
		this.rows = rows;
		this.csrfTokens = csrfTokens;
		this.events = events;
		this.names = names;
		this.clock = clock;
	}

	/**
	 * Signs the browser in, with a new token: whatever it held before, somebody else may
	 * have put there. The rest of this request is made by that account.
	 * @param remembered for a long time, also after the browser was closed
	 */
	@Transactional
	public CurrentUser start(Account account, boolean remembered, HttpServletRequest request,
			HttpServletResponse response) {
		endCurrent();
		boolean visitor = account.isVisitor();
		Duration lifetime = Lifetime.of(visitor, remembered);
		Instant now = this.clock.instant();
		Token token = Token.next();
		UUID id = Ids.next();
		this.rows.insert(new SignInRow(id, account.id(), now, now, now.plus(lifetime), remembered,
				Device.of(request.getHeader("User-Agent")), request.getRemoteAddr()), token.hash());
		SignInCookie.write(token, remembered || visitor, request, response);
		if (!visitor) {
			this.csrfTokens.saveToken(null, request, response);
		}
		CurrentUser user = new CurrentUser(account.id(), visitor, this.names.shown(account.displayName(), visitor),
				account.roles(), account.zone(), account.preferences());
		CurrentRequest.become(new SignedIn(id, user, lifetime, now), request);
		return user;
	}

	/** Signs the browser out. */
	@Transactional
	public void end(HttpServletRequest request, HttpServletResponse response) {
		endCurrent();
		SignInCookie.clear(request, response);
		this.csrfTokens.saveToken(null, request, response);
		CurrentRequest.becomeNobody(request);
	}

	private void endCurrent() {
		SignInAuthentication current = CurrentRequest.signIn();
		if (current != null) {
			end(current.getPrincipal().id(), current.signIn());
		}
	}

	/** Ends one sign-in of an account; false when it has none such. */
	@Transactional
	public boolean end(UserId account, UUID signIn) {
		boolean ended = this.rows.delete(account, signIn) > 0;
		this.events.publishEvent(new AccountChanged(account));
		return ended;
	}

	/** Signs out all other browsers; returns how many those were. */
	@Transactional
	public int endOthers(UserId account, UUID kept) {
		int ended = this.rows.deleteOthers(account, kept);
		this.events.publishEvent(new AccountChanged(account));
		return ended;
	}

	/** Signs the account out everywhere. */
	@Transactional
	public int endAll(UserId account) {
		int ended = this.rows.deleteAll(account);
		this.events.publishEvent(new AccountChanged(account));
		return ended;
	}

}
