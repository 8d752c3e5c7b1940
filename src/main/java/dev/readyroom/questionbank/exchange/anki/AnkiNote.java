package dev.readyroom.questionbank.exchange.anki;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.sheet.Template;
import dev.readyroom.questionbank.exchange.sheet.TemplateItem;

/** One note: its fields by their names decide whether it is a question. */
final class AnkiNote {

	private AnkiNote() {
	}

	/**
	 * @param number counted from 1
	 * @param kind name of its note type
	 * @param tags as Anki writes them, with spaces between
	 * @param files what belongs to a name in a field
	 */
	static Found read(int number, String kind, List<String> names, List<String> fields, String guid, String tags,
			Function<String, byte @Nullable []> files) {
		Map<String, String> cells = new LinkedHashMap<>(Template.cells(names, fields));
		String front = cells.getOrDefault("question", fields.isEmpty() ? "" : fields.getFirst());
		String name = front.replaceAll("<[^<>]*>", " ").strip();
		Place place = new Place(number, name.isEmpty() ? "note " + number : name);
		if (!Template.isHeading(names)) {
			return refused(place, front, kind);
		}
		if (!tags.isBlank()) {
			cells.put("tags", tags.strip().replaceAll("\\s+", ";"));
		}
		if (!cells.containsKey("id") && guid.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
			cells.put("id", guid);
		}
		return new TemplateItem(number, cells, AnkiText::read).files(files).read();
	}

	private static Found refused(Place place, String front, String kind) {
		boolean cloze = front.contains("{{c1::") || kind.toLowerCase(Locale.ROOT).contains("cloze");
		return cloze
				? new Found.Refused(place, "cloze",
						"A text with gaps has no counterpart here. Ask for a choice instead.")
				: new Found.Refused(place, "flashcard",
						"A card with a front and a back has nothing to choose from. Give its note "
								+ "type fields such as Question, Option 1, Option 2 and Answer.");
	}

}
