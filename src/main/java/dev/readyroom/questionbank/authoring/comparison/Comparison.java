package dev.readyroom.questionbank.authoring.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.questionbank.authoring.Draft;

/**
 * Two versions of a question, part by part.
 *
 * @param rows all parts that either has, in the order of the form
 */
public record Comparison(List<Row> rows) {

	/**
	 * One part.
	 *
	 * @param part completes a message key
	 * @param number of the option, item or pair, from 1; 0: there is but one
	 * @param before and {@code after}: pieces of text, those that differ marked
	 */
	public record Row(String part, int number, List<Piece> before, List<Piece> after, boolean changed) {
	}

	public static Comparison of(Draft before, Draft after) {
		Map<String, String> left = parts(before);
		Map<String, String> right = parts(after);
		Map<String, String> both = new LinkedHashMap<>(left);
		right.forEach(both::putIfAbsent);
		List<Row> rows = new ArrayList<>();
		for (String key : both.keySet()) {
			String old = left.getOrDefault(key, "");
			String now = right.getOrDefault(key, "");
			if (!old.isBlank() || !now.isBlank()) {
				int hash = key.indexOf('#');
				rows.add(new Row((hash < 0) ? key : key.substring(0, hash),
						(hash < 0) ? 0 : Integer.parseInt(key.substring(hash + 1)), Piece.left(old, now),
						Piece.right(old, now), !old.equals(now)));
			}
		}
		return new Comparison(rows);
	}

	public List<Row> changed() {
		return this.rows.stream().filter(Row::changed).toList();
	}

	private static Map<String, String> parts(Draft it) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("slug", it.slug());
		parts.put("topic", it.topic());
		parts.put("stem", it.stem());
		body(it, parts);
		parts.put("explanation", it.explanation());
		parts.put("whatChanged", it.whatChanged());
		number(parts, "reference", it.references().stream().map((page) -> page.title() + "\n" + page.url()).toList());
		number(parts, "objective",
				it.objectives().stream().map((objective) -> objective.exam() + " " + objective.task()).toList());
		parts.put("facts", it.facts());
		parts.put("tags", it.tags());
		parts.put("note", it.note());
		parts.put("difficulty", it.difficulty());
		parts.put("timeLimit", it.timeLimit());
		parts.put("asOf", it.asOf());
		parts.put("reviewBy", it.reviewBy());
		parts.put("source", it.source());
		parts.put("flags", flags(it));
		return parts;
	}

	private static void body(Draft it, Map<String, String> parts) {
		switch (it.questionType()) {
			case TRUE_FALSE -> {
				parts.put("answer", it.answer());
				parts.put("whyTrue", it.whyTrue());
				parts.put("whyFalse", it.whyFalse());
			}
			case SINGLE,
					MULTIPLE ->
				number(parts, "option",
						it.options()
							.stream()
							.map((option) -> (option.text() + option.why()).isBlank() ? ""
									: (option.right() ? "✓ " : "✗ ") + option.text() + "\n" + option.why()
											+ (option.fixed() ? "\n(=)" : ""))
							.toList());
			case ORDERING ->
				number(parts, "item", it.items().stream().map((item) -> join(item.text(), item.why())).toList());
			case MATCHING -> {
				number(parts, "pair",
						it.pairs()
							.stream()
							.map((pair) -> (pair.item() + pair.match()).isBlank() ? ""
									: join(pair.item() + " → " + pair.match(), pair.why()))
							.toList());
				number(parts, "distractor", it.distractors());
			}
		}
	}

	private static String join(String text, String why) {
		return why.isBlank() ? text : text + "\n" + why;
	}

	private static String flags(Draft it) {
		List<String> flags = new ArrayList<>();
		if (it.keepOrder()) {
			flags.add("shuffle: false");
		}
		if (it.drill()) {
			flags.add("drill: true");
		}
		if (it.pilot()) {
			flags.add("pilot: true");
		}
		return String.join("\n", flags);
	}

	private static void number(Map<String, String> parts, String name, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			parts.put(name + "#" + (i + 1), texts.get(i));
		}
	}

}
