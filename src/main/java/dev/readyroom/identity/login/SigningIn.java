package dev.readyroom.identity.login;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.VisitorMerged;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs an account in; what its browser did as a visitor becomes the account's. */
@Component
class SigningIn {

	private final SignIns signIns;

	private final Accounts accounts;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	SigningIn(SignIns signIns, Accounts accounts, Audit audit, ApplicationEventPublisher events) {
		this.signIns = signIns;
		this.accounts = accounts;
		this.audit = audit;
		this.events = events;
	}

	@Transactional
	void signIn(UserId id, boolean remembered, HttpServletRequest request, HttpServletResponse response) {
		CurrentUser before = CurrentRequest.user();
		Account account = this.accounts.findRegistered(id).orElseThrow();
		this.signIns.start(account, remembered, request, response);
		this.audit.record(id.value(), "identity.audit.signed-in", id, request.getRemoteAddr());
		if (before != null && before.visitor()) {
			this.accounts.lockForChange(before.id()).filter(Account::isVisitor).ifPresent((visitor) -> {
				this.events.publishEvent(new VisitorMerged(visitor.id(), id));
				this.accounts.remove(visitor);
				this.audit.record(id.value(), "identity.audit.merged", id, null);
			});
		}
	}

	@Transactional
	void refuse(Account account, HttpServletRequest request) {
		this.audit.record(null, "identity.audit.sign-in-locked", account.id(), request.getRemoteAddr());
	}

}
