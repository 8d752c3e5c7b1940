package dev.readyroom.questionbank.source;

import dev.readyroom.questionbank.source.Problem.Severity;

/**
 * A question with the place it was read from.
 *
 * @param place its path in the file, such as {@code questions[3]}
 */
public record ReadQuestion(SourceQuestion question, Settings settings, String file, String topic, String place,
		Lines lines) {

	public String id() {
		return this.question.id();
	}

	/** The line of a part such as {@code options[1].why}. */
	public int line(String part) {
		return this.lines.of(this.place + "." + part, this.place);
	}

	public Problem error(String part, String message, String remedy) {
		return new Problem(this.file, line(part), Severity.ERROR, id(), message, remedy);
	}

	public Problem warning(String part, String message, String remedy) {
		return new Problem(this.file, line(part), Severity.WARNING, id(), message, remedy);
	}

}
