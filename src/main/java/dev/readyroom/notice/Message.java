package dev.readyroom.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that somebody was told.
 *
 * @param key the start of message keys; {@code .subject} is one line
 * @param path where it leads
 */
public record Message(UUID id, String key, List<String> arguments, String path, Instant at, boolean read) {

	public Object[] values() {
		return this.arguments.toArray();
	}

}
