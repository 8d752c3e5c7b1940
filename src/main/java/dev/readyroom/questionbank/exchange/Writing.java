package dev.readyroom.questionbank.exchange;

import java.util.Optional;

import dev.readyroom.questionbank.source.SourceQuestion;

/** Writes questions in one format, one after the other. */
public interface Writing {

	/**
	 * @param topic slug
	 * @return why the format cannot carry the question; nothing where it was written
	 */
	Optional<String> add(SourceQuestion question, String topic);

	/** Everything that was added. */
	byte[] bytes();

}
