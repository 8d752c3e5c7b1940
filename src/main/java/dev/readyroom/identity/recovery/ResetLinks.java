package dev.readyroom.identity.recovery;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.token.OneTimeLinks;
import dev.readyroom.identity.token.Purpose;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links with which people choose a new password. The newest one counts. */
@Component
public class ResetLinks {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final Mail mail;

	private final Site site;

	private final Audit audit;

	ResetLinks(Accounts accounts, OneTimeLinks links, Mail mail, Site site, Audit audit) {
		this.accounts = accounts;
		this.links = links;
		this.mail = mail;
		this.site = site;
		this.audit = audit;
	}

	/** A link for an administrator to hand over; returns its address. */
	@Transactional
	public String make(UserId account, @Nullable UserId madeBy) {
		this.links.revokeAll(Purpose.RESET, account);
		this.audit.record((madeBy != null) ? madeBy.value() : null, "identity.audit.reset-link", account, null);
		return this.site.address("/reset/" + this.links.make(Purpose.RESET, account, null, madeBy).secret());
	}

	/** Mails a link, if somebody has an account with this address. */
	@Transactional
	public void mail(Email email) {
		this.accounts.withEmail(email)
			.filter((account) -> !account.isLocked())
			.map(Account::id)
			.ifPresent((id) -> this.mail.send(email.value(), "identity.mail.reset", make(id, null)));
	}

}
