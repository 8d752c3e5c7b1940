package dev.readyroom.questionbank;

/** How an answer that is right in part counts. */
public enum Credit {

	/** As the exams do it: a mark for the whole, or none. */
	ALL_OR_NOTHING,

	/**
	 * multiple = (rights chosen - wrongs chosen) / rights, not below 0; ordering =
	 * neighbouring pairs in the right order / all such pairs; matching = right pairs /
	 * pairs.
	 */
	PARTIAL

}
