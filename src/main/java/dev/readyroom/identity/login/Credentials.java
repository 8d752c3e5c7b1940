package dev.readyroom.identity.login;

import java.util.Optional;

import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.identity.account.Passwords;
import dev.readyroom.identity.throttle.Limit;
import dev.readyroom.identity.throttle.Throttle;
import dev.readyroom.identity.throttle.Try;

import org.springframework.stereotype.Component;

/**
 * Checks an address and a password. An unknown address costs the same work as a wrong
 * password, and no connection is held while hashing.
 */
@Component
public class Credentials {

	private final Accounts accounts;

	private final Passwords passwords;

	private final Throttle throttle;

	Credentials(Accounts accounts, Passwords passwords, Throttle throttle) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.throttle = throttle;
	}

	/**
	 * The account whose credentials these are, locked or not.
	 * @throws dev.readyroom.identity.throttle.TooManyTries when somebody is guessing
	 */
	public Optional<Account> check(Email email, String password, String address) {
		Try[] tries = { Try.from(Limit.ACCOUNT_FROM_ADDRESS, address, email), new Try(Limit.ACCOUNT, email.value()),
				Try.from(Limit.SIGN_IN_FROM_ADDRESS, address) };
		this.throttle.take(tries);
		Optional<Account> account = this.accounts.withEmail(email);
		if (!this.passwords.matches(password, account.map(Account::passwordHash).orElse(null))) {
			return Optional.empty();
		}
		this.throttle.giveBack(tries);
		return account;
	}

}
