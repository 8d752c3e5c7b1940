package dev.readyroom.questionbank.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.text.TextFormat;
import dev.readyroom.questionbank.source.Body;

/** Pairs to match, and items to order. */
final class GiftParts {

	/** How many to show, which of them, and how: one word each. */
	private static final Pattern SETTINGS = Pattern
		.compile("\\s*(\\d+)?((?:[ \\t]+(?:[A-Z0-9_]+|none|abc|iii))*)[ \\t]*\\n(.*)", Pattern.DOTALL);

	private final Draft draft;

	private final TextFormat format;

	GiftParts(Draft draft, TextFormat format) {
		this.draft = draft;
		this.format = format;
	}

	Found matching(String answers) {
		List<Body.Pair> pairs = new ArrayList<>();
		List<String> distractors = new ArrayList<>();
		for (String pair : Tokens.split(answers, '=', Integer.MAX_VALUE)) {
			int arrow = pair.indexOf("->");
			if (arrow < 0 && !pair.isBlank()) {
				return this.draft.refuse("matching", "\"" + Tokens.plain(pair).strip()
						+ "\" has no ->. Write = item -> match, and \\= where it belongs to the text.");
			}
			if (arrow >= 0) {
				add(pair.substring(0, arrow), pair.substring(arrow + 2), pairs, distractors);
			}
		}
		return this.draft.done(new Body.Matching(pairs, distractors));
	}

	private void add(String item, String rest, List<Body.Pair> pairs, List<String> distractors) {
		List<String> parts = Tokens.split(rest, '#', 2);
		String match = GiftText.markdown(parts.getFirst(), this.format, this.draft);
		if (parts.size() > 1) {
			this.draft
				.note("What follows # is read as the reason for the pair; Moodle would make it a part of the match");
		}
		if (item.isBlank()) {
			distractors.add(match);
		}
		else {
			String text = GiftText.markdown(item, this.format, this.draft).replace("-&gt;", "->");
			String why = (parts.size() > 1) ? GiftText.markdown(parts.get(1), this.format, this.draft) : "";
			pairs.add(new Body.Pair(text, match, why));
		}
	}

	/** One item a line, in the right order, as the plug-in for ordering writes it. */
	Found ordering(String answers) {
		Matcher settings = SETTINGS.matcher(answers);
		String lines = settings.matches() ? settings.group(3) : answers;
		List<Body.Item> items = Stream.of(lines.split("\\n"))
			.filter((line) -> !line.isBlank())
			.map((line) -> new Body.Item(GiftText.markdown(line, this.format, this.draft).strip(), ""))
			.toList();
		String count = settings.matches() ? settings.group(1) : null;
		boolean all = settings.matches() && settings.group(2).matches("(?i).*\\b(ALL|EXACT)\\b.*");
		if (count != null && !all && !count.equals("0")
				&& Integer.parseInt(count.substring(0, Math.min(4, count.length()))) < items.size()) {
			this.draft.lost("that only " + count + " of the items are shown");
		}
		return this.draft.done(new Body.Ordering(items));
	}

}
