package dev.readyroom.identity.registration;

import java.time.ZoneId;

import dev.readyroom.identity.account.Email;

/** Who wants an account. */
public record Newcomer(Email email, String displayName, String password, ZoneId zone) {

	@Override
	public String toString() {
		return "Newcomer[…]";
	}

}
