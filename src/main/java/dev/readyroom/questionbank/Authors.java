package dev.readyroom.questionbank;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.Role;

import org.springframework.security.access.AccessDeniedException;

/** Who may work on the bank. */
public final class Authors {

	private Authors() {
	}

	public static boolean include(CurrentUser user) {
		return user.has(Role.AUTHOR) || user.has(Role.ADMIN);
	}

	/** Refuses everybody else. */
	public static void only(CurrentUser user) {
		if (!include(user)) {
			throw new AccessDeniedException("only authors work on the bank");
		}
	}

}
