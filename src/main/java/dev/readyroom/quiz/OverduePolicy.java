package dev.readyroom.quiz;

/** What becomes of an attempt whose time is up before it was handed in. */
public enum OverduePolicy {

	/** What is there is handed in, with the deadline as its time. */
	HAND_IN,

	/** For a while only handing in works; not handed in by then, it does not count. */
	GRACE,

	/** It counts as not handed in. */
	DISCARD

}
