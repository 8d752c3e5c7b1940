package dev.readyroom.identity;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;

/** What other modules may ask about accounts. */
public interface People {

	/** Names to show, by id; deleted accounts have the neutral name. One statement. */
	Map<UserId, String> displayNames(Collection<UserId> users);

	/** Time zones of the profiles, by id; UTC for an unknown id. One statement. */
	Map<UserId, ZoneId> zones(Collection<UserId> users);

	/** The account's time allowances; none for an unknown id. */
	Accommodations accommodationsOf(UserId user);

}
