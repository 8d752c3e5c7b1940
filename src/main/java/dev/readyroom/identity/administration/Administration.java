package dev.readyroom.identity.administration;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.AccommodationsChanged;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.AccountChanged;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Administrators;
import dev.readyroom.identity.login.SignIns;
import dev.readyroom.web.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to an account; each deed leaves an audit line. */
@Component
class Administration {

	private final Accounts accounts;

	private final Administrators administrators;

	private final SignIns signIns;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Administration(Accounts accounts, Administrators administrators, SignIns signIns, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.administrators = administrators;
		this.signIns = signIns;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	void give(UserId admin, UserId id, Set<Role> roles) {
		if (!roles.contains(Role.ADMIN)) {
			this.administrators.mustRemainWithout(id);
		}
		account(id).give(roles);
		this.events.publishEvent(new AccountChanged(id));
		this.audit.record(admin.value(), "identity.audit.roles", id,
				roles.stream().sorted().map(Role::name).collect(Collectors.joining(", ")));
	}

	/** Also signs the account out everywhere. */
	@Transactional
	void lock(UserId admin, UserId id) {
		this.administrators.mustRemainWithout(id);
		account(id).lock(this.clock.instant());
		this.signIns.endAll(id);
		this.audit.record(admin.value(), "identity.audit.locked", id, null);
	}

	@Transactional
	void unlock(UserId admin, UserId id) {
		account(id).unlock();
		this.audit.record(admin.value(), "identity.audit.unlocked", id, null);
	}

	@Transactional
	void grant(UserId admin, UserId id, TimeAllowance allowance) {
		Account account = account(id);
		account.grantAllowance(allowance);
		this.events.publishEvent(new AccommodationsChanged(id, account.accommodations()));
		this.audit.record(admin.value(), "identity.audit.allowance", id, allowance.name());
	}

	private Account account(UserId id) {
		return this.accounts.findRegistered(id).orElseThrow(NotFound::new);
	}

}
