package dev.readyroom.questionbank.exchange.text;

import java.util.Optional;

/** What becomes of all that a text has and Markdown has not. */
@FunctionalInterface
public interface Beside {

	/** Hears of what cannot be kept. */
	void lost(String what);

	/**
	 * A picture in a text.
	 * @param source where the text has it from
	 * @return what Markdown says instead; nothing where the picture is lost, which was
	 * said then
	 */
	default Optional<String> picture(String source) {
		lost("the picture " + (source.startsWith("data:") ? "in its text" : source));
		return Optional.empty();
	}

}
