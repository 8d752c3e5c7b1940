package dev.readyroom.identity.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.UserRegistered;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Passwords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes accounts. A visitor's own row is upgraded, so that what they did stays theirs.
 */
@Component
public class Registration {

	private final Accounts accounts;

	private final Passwords passwords;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	private final Clock clock;

	Registration(Accounts accounts, Passwords passwords, Audit audit, ApplicationEventPublisher events,
			TransactionOperations transaction, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.audit = audit;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Makes the account and whatever else belongs to the same transaction.
	 * @param before who is there so far; a visitor becomes this account
	 * @param also for example using up an invitation, giving a role, signing in
	 * @throws AddressTaken when the address has an account already
	 */
	public Account register(Newcomer newcomer, @Nullable CurrentUser before, Consumer<Account> also) {
		// Before the transaction: no connection is held while hashing.
		String hash = this.passwords.hash(newcomer.password());
		try {
			return this.transaction.execute((status) -> {
				Account account = store(newcomer, hash, before);
				also.accept(account);
				return account;
			});
		}
		catch (DataIntegrityViolationException ex) {
			// Two sign-ups with one address at the same moment.
			if (this.accounts.withEmail(newcomer.email()).isPresent()) {
				throw new AddressTaken();
			}
			throw ex;
		}
	}

	private Account store(Newcomer newcomer, String hash, @Nullable CurrentUser before) {
		if (this.accounts.withEmail(newcomer.email()).isPresent()) {
			throw new AddressTaken();
		}
		Instant now = this.clock.instant();
		Account account = visitorRow(before).orElseGet(() -> Account.visitor(newcomer.zone(), now));
		account.register(newcomer.email(), newcomer.displayName(), hash, newcomer.zone(), now);
		this.accounts.add(account);
		this.accounts.flush();
		this.audit.record(account.id().value(), "identity.audit.registered", account.id(), null);
		this.events.publishEvent(new UserRegistered(account.id()));
		return account;
	}

	private Optional<Account> visitorRow(@Nullable CurrentUser before) {
		return Optional.ofNullable(before)
			.filter(CurrentUser::visitor)
			.flatMap((visitor) -> this.accounts.lockForChange(visitor.id()))
			.filter(Account::isVisitor);
	}

}
