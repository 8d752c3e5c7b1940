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
	 * @param keyless whether its author has not said yet what is right, so that its key
	 * means nothing
	 */
	record Preview(Revision revision, Rationale rationale, boolean keyless) {
	}

}
