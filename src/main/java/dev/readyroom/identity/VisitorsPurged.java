package dev.readyroom.identity;

import java.util.List;

/**
 * Visitors who have not been here for a week go for good. Published before their rows are
 * deleted, in the same transaction: whoever points at them deletes what is theirs now
 * ({@code @EventListener}).
 */
public record VisitorsPurged(List<UserId> visitors) {

	public VisitorsPurged {
		visitors = List.copyOf(visitors);
	}

}
