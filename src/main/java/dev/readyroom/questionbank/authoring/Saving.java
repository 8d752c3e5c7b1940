package dev.readyroom.questionbank.authoring;

/** What became of what somebody typed. */
public sealed interface Saving {

	/** The copy with it in it. */
	WorkingCopy now();

	record Saved(WorkingCopy now) implements Saving {
	}

	/**
	 * Somebody else was faster, or it is in review: nothing was overwritten.
	 *
	 * @param now theirs
	 * @param typed what is not saved
	 */
	record Conflict(WorkingCopy now, Draft typed) implements Saving {
	}

}
