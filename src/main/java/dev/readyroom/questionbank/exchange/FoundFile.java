package dev.readyroom.questionbank.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the reading of a file gave.
 *
 * @param format null where it could not be told
 * @param items in the order of the file
 */
public record FoundFile(String file, @Nullable Format format, List<Found> items) {

	public FoundFile {
		items = List.copyOf(items);
	}

	/** A file that cannot be read at all is one refused item. */
	static FoundFile refused(String file, @Nullable Format format, String reason) {
		return new FoundFile(file, format,
				List.of(new Found.Refused(new Place(1, "the whole file"), "unknown", reason)));
	}

}
