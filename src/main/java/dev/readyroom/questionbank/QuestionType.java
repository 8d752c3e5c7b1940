package dev.readyroom.questionbank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five types, by the names the files and pages use. */
public enum QuestionType {

	TRUE_FALSE, SINGLE, MULTIPLE, ORDERING, MATCHING;

	/** The name in files and addresses: {@code true-false}, {@code single} … */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<QuestionType> of(String slug) {
		return Arrays.stream(values()).filter((type) -> type.slug().equals(slug)).findFirst();
	}

}
