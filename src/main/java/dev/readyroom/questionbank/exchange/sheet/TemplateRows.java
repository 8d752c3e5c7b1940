package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/** Questions as named values, and the heading that names them all. */
public final class TemplateRows {

	private final UnaryOperator<String> text;

	private final List<Map<String, String>> rows = new ArrayList<>();

	private int parts;

	/**
	 * @param text makes of Markdown what the file holds
	 */
	public TemplateRows(UnaryOperator<String> text) {
		this.text = text;
	}

	public Map<String, String> add(SourceQuestion it, String topic) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("id", it.id());
		row.put("topic", topic);
		row.put("type", it.type().slug());
		row.put("question", this.text.apply(it.stem()));
		row.put("explanation", this.text.apply(it.explanation()));
		row.put("tags", String.join("; ", it.tags()));
		body(it.body(), row);
		this.rows.add(row);
		return row;
	}

	private void body(Body body, Map<String, String> row) {
		switch (body) {
			case Body.TrueFalse it -> {
				row.put("answer", String.valueOf(it.answer()));
				put(row, 1, "", it.whyTrue(), "");
				put(row, 2, "", it.whyFalse(), "");
			}
			case Body.Choice it -> {
				row.put("answer",
						IntStream.range(0, it.options().size())
							.filter((i) -> it.options().get(i).right())
							.mapToObj((i) -> String.valueOf(i + 1))
							.collect(Collectors.joining(", ")));
				IntStream.range(0, it.options().size())
					.forEach((i) -> put(row, i + 1, it.options().get(i).text(), it.options().get(i).why(), ""));
			}
			case Body.Ordering it -> IntStream.range(0, it.items().size())
				.forEach((i) -> put(row, i + 1, it.items().get(i).text(), it.items().get(i).why(), ""));
			case Body.Matching it -> {
				int pairs = it.pairs().size();
				IntStream.range(0, pairs).forEach((i) -> {
					Body.Pair pair = it.pairs().get(i);
					put(row, i + 1, pair.item(), pair.why(), pair.match());
				});
				IntStream.range(0, it.distractors().size())
					.forEach((i) -> put(row, pairs + i + 1, "", "", it.distractors().get(i)));
			}
		}
	}

	private void put(Map<String, String> row, int number, String option, String why, String match) {
		this.parts = Math.max(this.parts, number);
		row.put("option " + number, option.isEmpty() ? "" : this.text.apply(option));
		row.put("why " + number, why.isEmpty() ? "" : this.text.apply(why));
		row.put("match " + number, match.isEmpty() ? "" : this.text.apply(match));
	}

	public List<String> heading() {
		List<String> heading = new ArrayList<>(List.of("id", "topic", "type", "question", "answer"));
		IntStream.rangeClosed(1, this.parts)
			.forEach((i) -> heading.addAll(List.of("option " + i, "why " + i, "match " + i)));
		heading.addAll(List.of("explanation", "tags"));
		return heading;
	}

	public List<Map<String, String>> values() {
		return List.copyOf(this.rows);
	}

	/** One list of values for each question, in the order of the heading. */
	public List<List<String>> rows() {
		List<String> heading = heading();
		return this.rows.stream()
			.map((row) -> heading.stream().map((name) -> row.getOrDefault(name, "")).toList())
			.toList();
	}

}
