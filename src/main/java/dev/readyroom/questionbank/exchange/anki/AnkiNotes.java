package dev.readyroom.questionbank.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.readyroom.questionbank.exchange.sheet.TemplateRows;
import dev.readyroom.questionbank.source.SourceQuestion;

/** Questions as notes: what the card shows, and behind it the values of our template. */
final class AnkiNotes {

	private static final List<String> SHOWN = List.of("question", "shown", "back");

	private final TemplateRows rows = new TemplateRows(AnkiText::write);

	private final List<String> topics = new ArrayList<>();

	void add(SourceQuestion it, String topic) {
		Map<String, String> row = this.rows.add(it, topic);
		row.put("shown", AnkiText.pictures(AnkiCard.shown(it)));
		row.put("back", AnkiText.pictures(AnkiCard.back(it)));
		row.put("tags",
				it.tags()
					.stream()
					.map((tag) -> tag.replace(' ', '_'))
					.collect(java.util.stream.Collectors.joining(" ")));
		this.topics.add(topic);
	}

	/** Names of the fields; tags have a place of their own. */
	List<String> names() {
		List<String> names = new ArrayList<>(SHOWN);
		this.rows.heading()
			.stream()
			.filter((name) -> !SHOWN.contains(name) && !name.equals("tags"))
			.forEach(names::add);
		return names;
	}

	/** Each note by the names of its fields, and its tags. */
	List<Map<String, String>> values() {
		return this.rows.values();
	}

	String topic(int note) {
		return this.topics.get(note);
	}

}
