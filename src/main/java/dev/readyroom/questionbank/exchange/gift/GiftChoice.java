package dev.readyroom.questionbank.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Weights;
import dev.readyroom.questionbank.exchange.text.TextFormat;

/** Options with a {@code ~} or a {@code =} before each. */
final class GiftChoice {

	private static final Pattern WEIGHT = Pattern.compile("(?s)%(-?\\d{1,3}(?:\\.\\d*)?)%(.*)");

	/** A {@code =} that belongs to the parameter of an address. */
	private static final Pattern ADDRESS = Pattern.compile("(?s).*https?://[^\\s~=]*[?&][^\\s~=]*");

	private static final int LONGEST_ADDRESS = 2000;

	/** {@code C#} and its kind. */
	private static final Pattern SHARP = Pattern.compile("(?s)(?:.*[^\\p{L}\\p{N}])?[CF]");

	private final Draft draft;

	private final TextFormat format;

	private final Weights weights;

	private boolean single;

	GiftChoice(Draft draft, TextFormat format) {
		this.draft = draft;
		this.format = format;
		this.weights = new Weights(draft);
	}

	Found read(String answers) {
		List<String> options = split(answers);
		if (options.size() < 2) {
			return this.draft.refuse("single", "There are fewer than two options. Add what is missing.");
		}
		for (String option : options) {
			String trouble = option(option);
			if (!trouble.isEmpty()) {
				return this.draft.refuse("single", trouble);
			}
		}
		return this.weights.done(this.single);
	}

	/** Each with its mark before it. */
	private List<String> split(String answers) {
		List<String> options = new ArrayList<>();
		StringBuilder option = new StringBuilder();
		for (int i = 0; i < answers.length(); i++) {
			char c = answers.charAt(i);
			boolean inAddress = c == '=' && ADDRESS.matcher(end(option)).matches();
			if ((c == '~' || c == '=') && !inAddress && !option.toString().isBlank()) {
				options.add(option.toString().strip());
				option.setLength(0);
			}
			if (inAddress) {
				this.draft.note("The = in an address is kept; Moodle would begin another right answer there");
			}
			option.append(inAddress ? Tokens.literal('=') : String.valueOf(c));
		}
		options.add(option.toString().strip());
		return options;
	}

	/** Where an address may have begun: no farther back, however long the text is. */
	private static CharSequence end(StringBuilder text) {
		return text.subSequence(Math.max(0, text.length() - LONGEST_ADDRESS), text.length());
	}

	/** What is wrong with the option; empty for nothing. */
	private String option(String marked) {
		boolean right = marked.startsWith("=");
		this.single |= right;
		String text = (right || marked.startsWith("~")) ? marked.substring(1).strip() : marked;
		double weight = right ? 100 : 0;
		Matcher weighed = WEIGHT.matcher(text);
		if (weighed.matches()) {
			weight = Double.parseDouble(weighed.group(1));
			text = weighed.group(2);
			if (right) {
				this.draft.note("The weight %" + weighed.group(1)
						+ "% after = is read as one; Moodle would make it a part of the text");
			}
		}
		List<String> parts = Tokens.split(text, '#', 2);
		if (parts.size() > 1 && parts.get(1).matches("(?s)|\\s.*") && SHARP.matcher(parts.getFirst()).matches()) {
			if (!parts.get(1).isBlank()) {
				return "In \"" + Tokens.plain(text)
						+ "\" it cannot be told whether the # begins a feedback. Write \\# where "
						+ "it belongs to the name.";
			}
			parts = List.of(parts.getFirst() + Tokens.literal('#'));
			this.draft.note("The # of " + Tokens.plain(parts.getFirst()).strip() + " is kept; Moodle would drop it");
		}
		this.weights.option(weight, markdown(parts.getFirst()), (parts.size() > 1) ? markdown(parts.get(1)) : "");
		return "";
	}

	private String markdown(String part) {
		return GiftText.markdown(part, this.format, this.draft);
	}

}
