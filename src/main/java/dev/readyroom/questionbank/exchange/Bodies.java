package dev.readyroom.questionbank.exchange;

import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.source.Body;

/** What the parts of a question must have for it to be one, even as a draft. */
public final class Bodies {

	private static final int LONGEST_TEXT = 20_000;

	private static final int MOST_PARTS = 50;

	private Bodies() {
	}

	/** Why this is no question; null where it is one. */
	static @Nullable String trouble(Body body, String stem, String explanation) {
		if (stem.length() > LONGEST_TEXT || explanation.length() > LONGEST_TEXT
				|| body.texts().stream().anyMatch((text) -> text.length() > LONGEST_TEXT)) {
			return "A text has more than 20,000 characters. Shorten it.";
		}
		if (body.texts().size() > MOST_PARTS) {
			return "There are more than " + MOST_PARTS + " options. Leave some out.";
		}
		if (body.texts().stream().anyMatch(String::isBlank)) {
			return "Option " + (1 + body.texts().indexOf(blank(body.texts()))) + " is empty. Fill it in or remove it.";
		}
		return switch (body) {
			case Body.TrueFalse _ -> null;
			case Body.Choice choice -> choice(choice);
			case Body.Ordering ordering -> few(ordering.items().size(), "items to order");
			case Body.Matching matching -> matching(matching);
		};
	}

	private static String blank(List<String> texts) {
		return texts.stream().filter(String::isBlank).findFirst().orElse("");
	}

	private static @Nullable String choice(Body.Choice choice) {
		if (choice.rights() == 0) {
			return "No option is marked as right. Mark it.";
		}
		if (!choice.multiple() && choice.rights() > 1) {
			return choice.rights()
					+ " options are fully right, but only one can be chosen. Mark one of them, or ask for "
					+ "several.";
		}
		String alike = alike(choice.texts(), "options");
		return (alike != null) ? alike : few(choice.options().size(), "options");
	}

	private static @Nullable String matching(Body.Matching matching) {
		if (matching.matches().size() < 2) {
			return "There is only one match to choose from. Give at least two.";
		}
		String alike = alike(matching.pairs().stream().map(Body.Pair::item).toList(), "items");
		return (alike != null) ? alike : few(matching.pairs().size(), "pairs");
	}

	private static @Nullable String few(int size, String what) {
		return (size < 2) ? "There are fewer than two " + what + ". Add what is missing." : null;
	}

	private static @Nullable String alike(List<String> texts, String what) {
		return (new HashSet<>(texts).size() < texts.size())
				? "Two of the " + what + " are the same text. Word one of them differently." : null;
	}

	/**
	 * A choice as its options have it: several right ones make it multiple.
	 * @param single whether only one can be chosen, whatever is right
	 */
	public static Body.Choice choice(List<Body.Option> options, boolean single) {
		int rights = (int) options.stream().filter(Body.Option::right).count();
		boolean multiple = !single && rights != 1;
		return new Body.Choice(multiple, multiple ? rights : 1, options);
	}

}
