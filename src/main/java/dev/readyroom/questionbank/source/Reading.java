package dev.readyroom.questionbank.source;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.source.Problem.Severity;

/** The reading of one file: what was found wrong, and where things were. */
final class Reading {

	private final String file;

	private final Lines lines = new Lines();

	private final List<Problem> problems = new ArrayList<>();

	private @Nullable String question;

	Reading(String file) {
		this.file = file;
	}

	String file() {
		return this.file;
	}

	Lines lines() {
		return this.lines;
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	/** How much was found wrong so far: what was read meanwhile is good if it stays. */
	int count() {
		return this.problems.size();
	}

	/** What is found from now on is about this question. */
	void about(@Nullable String question) {
		this.question = question;
	}

	void error(int line, String message, String remedy) {
		this.problems.add(new Problem(this.file, line, Severity.ERROR, this.question, message, remedy));
	}

}
