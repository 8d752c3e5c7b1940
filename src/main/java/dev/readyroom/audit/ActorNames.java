package dev.readyroom.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Whose ids those are. The log stands below the module that knows people, which lends it
 * their names.
 */
public interface ActorNames {

	/** Names by id, of those that are ids of accounts. */
	Map<UUID, String> of(Collection<UUID> ids);

}
