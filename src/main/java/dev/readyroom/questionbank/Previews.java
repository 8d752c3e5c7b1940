package dev.readyroom.questionbank;

import java.util.Optional;

/** Questions as authors left them, to be looked at as learners will see them. */
public interface Previews {

	/** The draft of a question, or what is published where nobody is at work on it. */
	Optional<Preview> of(QuestionId question);

	/**
	 * A wording that nobody is asked.
	 *
	 * @param revision with an id that was never given out
	 */
	record Preview(Revision revision, Rationale rationale, Key key) {
	}

	/** Whether its author has said what is right; if not, its key only stands in. */
	enum Key {

		SAID,

		/** Nothing is marked as right. */
		MISSING,

		/** More is marked than can be right. */
		AMBIGUOUS

	}

}
