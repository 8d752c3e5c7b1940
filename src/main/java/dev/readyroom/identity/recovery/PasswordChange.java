package dev.readyroom.identity.recovery;

import java.util.UUID;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.account.Passwords;
import dev.readyroom.identity.login.SignIns;
import dev.readyroom.identity.token.OneTimeLink;
import dev.readyroom.identity.token.OneTimeLinks;
import dev.readyroom.notice.Mail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an account a new password. Whoever knew the old one is signed out, and open links
 * of the account end: those who had them may have been somebody else.
 */
@Component
public class PasswordChange {

	private final Accounts accounts;

	private final Passwords passwords;

	private final SignIns signIns;

	private final OneTimeLinks links;

	private final Audit audit;

	private final Mail mail;

	private final TransactionOperations transaction;

	PasswordChange(Accounts accounts, Passwords passwords, SignIns signIns, OneTimeLinks links, Audit audit, Mail mail,
			TransactionOperations transaction) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.signIns = signIns;
		this.links = links;
		this.audit = audit;
		this.mail = mail;
		this.transaction = transaction;
	}

	/** By the person, who stays signed in on this browser only. */
	public void change(UserId id, String password, UUID kept) {
		String hash = this.passwords.hash(password);
		this.transaction.executeWithoutResult((status) -> {
			set(id, hash, "identity.audit.password-changed");
			this.signIns.endOthers(id, kept);
		});
	}

	/** By somebody who holds a reset link, which is used up. */
	void reset(UserId id, String password, OneTimeLink link) {
		String hash = this.passwords.hash(password);
		this.transaction.executeWithoutResult((status) -> {
			this.links.use(link);
			set(id, hash, "identity.audit.password-reset");
			this.signIns.endAll(id);
		});
	}

	private void set(UserId id, String hash, String action) {
		Account account = this.accounts.findRegistered(id).orElseThrow();
		account.changePassword(hash);
		this.links.revokeAll(id);
		this.audit.record(id.value(), action, id, null);
		Email email = account.email();
		if (email != null) {
			this.mail.send(email.value(), "identity.mail.password-changed");
		}
	}

}
