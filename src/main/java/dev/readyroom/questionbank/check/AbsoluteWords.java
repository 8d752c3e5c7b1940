package dev.readyroom.questionbank.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.readyroom.questionbank.check.Statistics.Finding;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.ReadQuestion;

/**
 * "Always", "never" and "only": test-wise learners strike out what carries them, so they
 * must not stand in wrong options alone.
 */
final class AbsoluteWords {

	private static final Pattern WORDS = Pattern.compile("\\b(always|never|only)\\b", Pattern.CASE_INSENSITIVE);

	private static final int MOST_PERCENT = 15;

	private AbsoluteWords() {
	}

	static List<Finding> of(List<ReadQuestion> questions) {
		List<ReadQuestion> choices = questions.stream()
			.filter((it) -> it.question().body() instanceof Body.Choice)
			.toList();
		List<String> betrayed = choices.stream().filter(AbsoluteWords::betrays).map(ReadQuestion::id).toList();
		List<String> stems = questions.stream()
			.filter((it) -> has(it.question().stem()))
			.map(ReadQuestion::id)
			.toList();
		List<Finding> lines = new ArrayList<>();
		lines.add(Fairness.rate("Wrong options alone say always, never or only", betrayed.size(), choices.size(), 0,
				MOST_PERCENT));
		lines.add(Finding.plain("  in: " + String.join(", ", betrayed)));
		lines.add(Finding.plain(String.format(Locale.ROOT, "Stems that say always, never or only: %d of %d",
				stems.size(), questions.size())));
		lines.add(Finding.plain("  in: " + String.join(", ", stems)));
		return lines;
	}

	private static boolean betrays(ReadQuestion it) {
		Body.Choice choice = (Body.Choice) it.question().body();
		return choice.options().stream().anyMatch((option) -> !option.right() && has(option.text()))
				&& choice.options().stream().noneMatch((option) -> option.right() && has(option.text()));
	}

	private static boolean has(String text) {
		return WORDS.matcher(text).find();
	}

}
