package dev.readyroom.identity.profile;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.Accommodations;
import dev.readyroom.identity.AccommodationsChanged;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.ZoneChanged;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.AccountChanged;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.web.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people set about themselves. */
@Component
class Profiles {

	private final Accounts accounts;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	Profiles(Accounts accounts, Audit audit, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.audit = audit;
		this.events = events;
	}

	Account of(UserId id) {
		return this.accounts.findRegistered(id).orElseThrow(NotFound::new);
	}

	@Transactional
	void save(UserId id, ProfileForm form) {
		Account account = of(id);
		if (form.equals(ProfileForm.of(account))) {
			return;
		}
		Accommodations before = account.accommodations();
		if (!account.zone().equals(form.zone())) {
			this.events.publishEvent(new ZoneChanged(id, form.zone()));
		}
		account.introduce(form.displayName(), form.zone());
		account.prefer(form.preferences());
		account.chooseAllowance(form.allowance());
		if (!account.accommodations().equals(before)) {
			this.events.publishEvent(new AccommodationsChanged(id, account.accommodations()));
		}
		this.audit.record(id.value(), "identity.audit.profile", id, null);
		this.events.publishEvent(new AccountChanged(id));
	}

}
