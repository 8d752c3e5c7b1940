package dev.readyroom.questionbank.authoring.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.authoring.Happening;
import dev.readyroom.questionbank.store.StoredSources.Version;

/** Which version each publication put in the place of which. */
final class Changes {

	private Changes() {
	}

	/** Two versions, to be held against each other. */
	record Change(UUID before, UUID after) {
	}

	/**
	 * @param happenings newest first
	 * @param versions oldest first
	 * @return by the happening's place; nothing for what was published first, and where
	 * only labels changed
	 */
	static Map<Integer, Change> of(List<Happening> happenings, List<Version> versions) {
		Map<Integer, Change> changes = new HashMap<>();
		Version before = null;
		for (int i = happenings.size() - 1; i >= 0; i--) {
			Version after = published(happenings.get(i), versions);
			if (after == null) {
				continue;
			}
			// What came with the files was published without anybody's doing.
			Version replaced = (before != null) ? before : justBefore(after, versions);
			if (replaced != null && !replaced.equals(after)) {
				changes.put(i, new Change(replaced.id(), after.id()));
			}
			before = after;
		}
		return changes;
	}

	private static @Nullable Version published(Happening it, List<Version> versions) {
		return !it.what().equals("published") ? null
				: versions.stream()
					.filter((version) -> version.revision().equals(it.revision()) && !version.at().isAfter(it.at()))
					.reduce((_, later) -> later)
					.orElse(null);
	}

	private static @Nullable Version justBefore(Version after, List<Version> versions) {
		return versions.stream()
			.filter((version) -> version.at().isBefore(after.at()))
			.reduce((_, later) -> later)
			.orElse(null);
	}

}
