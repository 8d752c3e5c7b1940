package dev.readyroom.identity.profile;

import java.util.Objects;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.token.OneTimeLink;
import dev.readyroom.identity.token.OneTimeLinks;
import dev.readyroom.identity.token.Purpose;
import dev.readyroom.notice.Mail;
import dev.readyroom.web.Site;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an account another address: with mail once its owner has shown that they read
 * what goes there, without at once. Whoever reads the mail of the old address is told.
 */
@Component
class EmailChange {

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final Audit audit;

	private final Mail mail;

	private final Site site;

	private final TransactionOperations transaction;

	EmailChange(Accounts accounts, OneTimeLinks links, Audit audit, Mail mail, Site site,
			TransactionOperations transaction) {
		this.accounts = accounts;
		this.links = links;
		this.audit = audit;
		this.mail = mail;
		this.site = site;
		this.transaction = transaction;
	}

	/**
	 * Mails the link to the new address; the newest one counts. Whether that address has
	 * an account already, only its owner learns, by that mail.
	 */
	@Transactional
	public void mailLink(UserId id, Email wanted) {
		this.audit.record(id.value(), "identity.audit.email-link", id, null);
		this.links.revokeAll(Purpose.EMAIL, id);
		if (this.accounts.withEmail(wanted).isPresent()) {
			this.mail.send(wanted.value(), "identity.mail.email-taken", this.site.address("/sign-in"),
					this.site.address("/forgotten-password"));
		}
		else {
			String token = this.links.make(Purpose.EMAIL, id, wanted, id).secret();
			this.mail.send(wanted.value(), "identity.mail.email-link", this.site.address("/profile/email/" + token));
		}
	}

	/** Uses the link up; false when somebody else took the address meanwhile. */
	boolean confirm(UserId id, OneTimeLink link) {
		return made(id, Objects.requireNonNull(link.email()), () -> this.links.use(link));
	}

	/** Without proof by mail; false when the address has an account already. */
	boolean change(UserId id, Email wanted) {
		return made(id, wanted, () -> {
		});
	}

	private boolean made(UserId id, Email wanted, Runnable also) {
		try {
			return this.transaction.execute((status) -> {
				also.run();
				return set(id, wanted);
			});
		}
		catch (DataIntegrityViolationException ex) {
			// Two at the same moment; the address of a row is all that is changed here.
			return false;
		}
	}

	private boolean set(UserId id, Email wanted) {
		if (this.accounts.withEmail(wanted).isPresent()) {
			return false;
		}
		Account account = this.accounts.findRegistered(id).orElseThrow();
		Email old = Objects.requireNonNull(account.email());
		account.changeEmail(wanted);
		this.accounts.flush();
		// A reset link may lie in the mail of the old address.
		this.links.revokeAll(id);
		this.audit.record(id.value(), "identity.audit.email-changed", id, null);
		this.mail.send(old.value(), "identity.mail.email-changed");
		return true;
	}

}
