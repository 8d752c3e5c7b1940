package dev.readyroom.questionbank.authoring;

/**
 * What a rule says about a field of a draft.
 *
 * @param field its name in the form, such as {@code options[1].why}
 */
public record Finding(String field, Level level, String text) {

	/** How much it matters. */
	public enum Level {

		/** It cannot be published like this. */
		ERROR,

		/** Learners can be asked, but the files of the bank want it, too. */
		GAP,

		/** Somebody should look at it. */
		WARNING

	}

	public boolean isError() {
		return this.level == Level.ERROR;
	}

}
