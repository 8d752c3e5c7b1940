package dev.readyroom.quiz;

import java.time.Duration;

/**
 * How long each question may take. With a clock on the questions the way through an
 * attempt is forward only.
 */
public sealed interface SlotClock {

	/** No question has a clock of its own. */
	record None() implements SlotClock {
	}

	/** Each question has the limit its author gave it. */
	record Own() implements SlotClock {
	}

	/** Every question has the same limit. */
	record Fixed(Duration limit) implements SlotClock {

		public Fixed {
			if (limit.compareTo(Duration.ofSeconds(5)) < 0 || limit.compareTo(Duration.ofHours(1)) > 0) {
				throw new IllegalArgumentException("a question's limit is from 5 seconds to an hour, not " + limit);
			}
		}

	}

	/** {@code none}, {@code own} or a number of seconds. */
	static SlotClock parse(String text) {
		return switch (text) {
			case "none" -> new None();
			case "own" -> new Own();
			default -> new Fixed(Duration.ofSeconds(Integer.parseInt(text)));
		};
	}

	/** The reverse of {@link #parse}. */
	default String encoded() {
		return switch (this) {
			case None _ -> "none";
			case Own _ -> "own";
			case Fixed fixed -> String.valueOf(fixed.limit().toSeconds());
		};
	}

	/** Seconds for a question whose own limit is {@code ownSeconds}; 0 for no limit. */
	default int secondsFor(int ownSeconds) {
		return switch (this) {
			case None _ -> 0;
			case Own _ -> ownSeconds;
			case Fixed fixed -> (int) fixed.limit().toSeconds();
		};
	}

}
