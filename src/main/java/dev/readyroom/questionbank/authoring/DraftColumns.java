package dev.readyroom.questionbank.authoring;

import org.jspecify.annotations.Nullable;

/** What the columns of a question hold while its draft does not say. */
final class DraftColumns {

	static final int DIFFICULTY = 2;

	static final int TIME_LIMIT = 45;

	private DraftColumns() {
	}

	static int difficulty(@Nullable Integer written) {
		return (written != null && written >= 1 && written <= 3) ? written : DIFFICULTY;
	}

	static int timeLimit(@Nullable Integer written) {
		return (written != null && written >= 5 && written <= 3600) ? written : TIME_LIMIT;
	}

}
