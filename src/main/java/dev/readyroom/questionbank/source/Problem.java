package dev.readyroom.questionbank.source;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Something about a file of the bank that somebody should change.
 *
 * @param file path below the bank's folder
 * @param line counted from 1
 * @param question id of the question it is about; null where it is about none
 * @param message what is wrong, as a sentence without a full stop
 * @param remedy what to do about it
 */
public record Problem(String file, int line, Severity severity, @Nullable String question, String message,
		String remedy) {

	/** As people read a file. */
	public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
		.thenComparingInt(Problem::line)
		.thenComparing(Problem::severity);

	/**
	 * An error keeps the file's topic out of the database; a warning only wants to be
	 * seen.
	 */
	public enum Severity {

		ERROR, WARNING;

		@Override
		public String toString() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	/** {@code file:line: error [id] message. remedy} */
	@Override
	public String toString() {
		String about = (this.question != null) ? " [" + this.question + "]" : "";
		String stop = this.remedy.endsWith("?") ? "" : ".";
		return this.file + ":" + this.line + ": " + this.severity + about + " " + this.message + ". " + this.remedy
				+ stop;
	}

}
