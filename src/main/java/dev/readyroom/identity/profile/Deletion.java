package dev.readyroom.identity.profile;

import java.time.Clock;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.AccountDeleted;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Administrators;
import dev.readyroom.identity.login.SignIns;
import dev.readyroom.identity.token.OneTimeLinks;
import dev.readyroom.notice.Inbox;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an account away: name, address, roles and sign-ins go, the answers stay under an
 * id without a name.
 */
@Component
class Deletion {

	private final Accounts accounts;

	private final Administrators administrators;

	private final SignIns signIns;

	private final OneTimeLinks links;

	private final Inbox inbox;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Deletion(Accounts accounts, Administrators administrators, SignIns signIns, OneTimeLinks links, Inbox inbox,
			Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.administrators = administrators;
		this.signIns = signIns;
		this.links = links;
		this.inbox = inbox;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	void delete(UserId id) {
		this.administrators.mustRemainWithout(id);
		Account account = this.accounts.findRegistered(id).orElseThrow();
		account.delete(this.clock.instant());
		this.signIns.endAll(id);
		this.links.revokeAll(id);
		this.inbox.forget(id.value());
		this.audit.record(id.value(), "identity.audit.deleted", id, null);
		this.events.publishEvent(new AccountDeleted(id));
	}

}
