package dev.readyroom.progress;

import java.time.ZoneId;
import java.util.Map;

import dev.readyroom.identity.UserId;

/**
 * What is counted of these learners changed. Published in the transaction that counts,
 * one at a time: whoever derives more from it does so in the same one
 * ({@code @EventListener}).
 *
 * @param learners with the time zones their days are counted in
 */
public record PracticeCounted(Map<UserId, ZoneId> learners) {

	public PracticeCounted {
		learners = Map.copyOf(learners);
	}

}
