package dev.readyroom.questionbank.exchange.aiken;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import dev.readyroom.questionbank.exchange.Writing;
import dev.readyroom.questionbank.exchange.text.PlainText;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * Writes the questions that Aiken can carry: one right option, everything on one line.
 */
public final class AikenWriter implements Writing {

	private final StringBuilder out = new StringBuilder();

	@Override
	public Optional<String> add(SourceQuestion it, String topic) {
		if (!(it.body() instanceof Body.Choice choice) || choice.multiple()) {
			return Optional.of("Aiken knows only questions with one right option.");
		}
		if (choice.options().size() > 26) {
			return Optional.of("Aiken has letters for 26 options only.");
		}
		if (PlainText.isPicture(it.stem()) || it.body().texts().stream().anyMatch(PlainText::isPicture)) {
			return Optional.of("Its question or an option is a picture, which Aiken cannot hold.");
		}
		String stem = PlainText.line(it.stem());
		if (stem.length() < 2 || stem.matches("(?i)([A-Z][).]|ANSWER\\s*:).*")) {
			return Optional.of("Its text would be taken for an option or an answer: \"" + stem + "\".");
		}
		List<String> options = choice.options().stream().map((option) -> PlainText.line(option.text())).toList();
		if (options.stream().anyMatch(String::isBlank) || options.stream().distinct().count() < options.size()) {
			return Optional.of("Without its formatting an option of it is empty, or two are the same.");
		}
		this.out.append(stem).append('\n');
		for (int i = 0; i < options.size(); i++) {
			this.out.append((char) ('A' + i)).append(") ").append(options.get(i)).append('\n');
		}
		int right = choice.options()
			.indexOf(choice.options().stream().filter(Body.Option::right).findFirst().orElseThrow());
		this.out.append("ANSWER: ").append((char) ('A' + right)).append("\n\n");
		return Optional.empty();
	}

	@Override
	public byte[] bytes() {
		return this.out.toString().getBytes(StandardCharsets.UTF_8);
	}

}
