package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readyroom.questionbank.exchange.Writing;
import dev.readyroom.questionbank.exchange.text.PlainText;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/** Writes Kahoot's template: up to four short answers, and one of its time limits. */
public final class KahootWriter implements Writing {

	private static final List<String> HEADING = List.of("", "Question - max 120 characters",
			"Answer 1 - max 75 characters", "Answer 2 - max 75 characters", "Answer 3 - max 75 characters",
			"Answer 4 - max 75 characters", "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
			"Correct answer(s) - choose at least one");

	private static final int[] SECONDS = { 5, 10, 20, 30, 60, 90, 120, 240 };

	private static final int LONGEST_QUESTION = 120;

	private static final int LONGEST_ANSWER = 75;

	private final List<List<String>> rows = new ArrayList<>();

	@Override
	public Optional<String> add(SourceQuestion it, String topic) {
		List<Body.Option> options = switch (it.body()) {
			case Body.Choice choice -> choice.options();
			case Body.TrueFalse body -> List.of(new Body.Option(body.answer(), "True", "", false),
					new Body.Option(!body.answer(), "False", "", false));
			case Body.Ordering _, Body.Matching _ -> List.of();
		};
		String question = PlainText.line(it.stem());
		List<String> answers = options.stream().map((option) -> PlainText.line(option.text())).toList();
		boolean pictures = PlainText.isPicture(it.stem())
				|| options.stream().map(Body.Option::text).anyMatch(PlainText::isPicture);
		Optional<String> trouble = pictures
				? Optional.of("Its question or an answer is a picture, which Kahoot's spreadsheet cannot hold.")
				: trouble(question, answers);
		if (trouble.isEmpty()) {
			List<String> row = new ArrayList<>(List.of(String.valueOf(this.rows.size() + 1), question));
			IntStream.range(0, 4).forEach((i) -> row.add((i < answers.size()) ? answers.get(i) : ""));
			row.add(String.valueOf(seconds(Objects.requireNonNullElse(it.own().timeLimit(), 20))));
			row.add(IntStream.range(0, options.size())
				.filter((i) -> options.get(i).right())
				.mapToObj((i) -> String.valueOf(i + 1))
				.collect(Collectors.joining(",")));
			this.rows.add(row);
		}
		return trouble;
	}

	/** In words that are the same for all of a kind, since pages list them together. */
	private static Optional<String> trouble(String question, List<String> answers) {
		if (answers.isEmpty()) {
			return Optional.of("Kahoot's spreadsheet knows only questions with answers to choose from.");
		}
		if (answers.size() > 4) {
			return Optional.of("Kahoot takes up to 4 answers.");
		}
		if (question.length() > LONGEST_QUESTION) {
			return Optional.of("Kahoot takes questions of up to 120 characters.");
		}
		if (question.isBlank() || answers.stream().anyMatch(String::isBlank)
				|| answers.stream().distinct().count() < answers.size()) {
			return Optional.of("Without its formatting a text of it is empty, or two answers are the same.");
		}
		return answers.stream().anyMatch((answer) -> answer.length() > LONGEST_ANSWER)
				? Optional.of("Kahoot takes answers of up to 75 characters.") : Optional.empty();
	}

	/** The next that Kahoot has; the longest for everything beyond. */
	static int seconds(int wanted) {
		return IntStream.of(SECONDS)
			.filter((seconds) -> seconds >= wanted)
			.findFirst()
			.orElse(SECONDS[SECONDS.length - 1]);
	}

	@Override
	public byte[] bytes() {
		return Workbooks.write(7, HEADING, this.rows, Set.of(0, 6, 7));
	}

}
