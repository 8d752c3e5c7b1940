package dev.readyroom.shared;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * New identifiers: UUID version 7, made by the application, so that rows are ordered by
 * time and inserts need no round trip for a key.
 */
public final class Ids {

	private Ids() {
	}

	public static UUID next() {
		return UuidCreator.getTimeOrderedEpoch();
	}

}
