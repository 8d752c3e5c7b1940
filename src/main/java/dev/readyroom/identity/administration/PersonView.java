package dev.readyroom.identity.administration;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import dev.readyroom.identity.Role;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.account.Account;
import dev.readyroom.identity.account.Email;
import org.jspecify.annotations.Nullable;

/** One account as administrators see it. */
record PersonView(UUID id, String name, @Nullable Email email, Set<Role> roles, boolean locked, Instant createdAt,
		TimeAllowance chosen, TimeAllowance granted) {

	static PersonView of(Account account) {
		return new PersonView(account.id().value(), account.displayName(), account.email(), account.roles(),
				account.isLocked(), account.createdAt(), account.accommodations().chosen(),
				account.accommodations().granted());
	}

}
