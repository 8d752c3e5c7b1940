package dev.readyroom.questionbank.store;

import java.util.TreeSet;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.TrueFalse;

/**
 * What tells one wording of a question from another: type, stem, options and key, line
 * ends and trailing spaces apart.
 */
final class Wording {

	/**
	 * Each part with its length, so that no two wordings run together to the same text.
	 * Stored hashes depend on it: it must not change.
	 */
	private final StringBuilder parts = new StringBuilder();

	private Wording() {
	}

	/** 64 hexadecimal digits. */
	static String hash(Question question) {
		Wording wording = new Wording();
		wording.add("type", question.type().slug());
		wording.add("stem", question.stem());
		switch (question) {
			case TrueFalse it -> wording.add("answer", it.answer());
			case Choice it -> wording.add(it);
			case Ordering it -> it.options().forEach((option) -> wording.add("item", option.text()));
			case Matching it -> wording.add(it);
		}
		return Documents.hash(wording.parts.toString());
	}

	private void add(Choice choice) {
		choice.options().forEach((option) -> add(option.fixed() ? "fixed option" : "option", option.text()));
		new TreeSet<>(choice.rights()).forEach((right) -> add("right", right));
		if (!choice.shuffle()) {
			add("shuffle", false);
		}
	}

	private void add(Matching matching) {
		matching.options().forEach((option) -> add("item", option.text()));
		matching.matches().forEach((match) -> add("match", match));
		matching.partners().forEach((partner) -> add("partner", partner));
	}

	private void add(String name, Object value) {
		String text = value.toString().replaceAll("\\R", "\n").replaceAll("[ \\t]+(?=\\n|$)", "").stripTrailing();
		this.parts.append(name).append(':').append(text.length()).append(':').append(text).append('\n');
	}

}
