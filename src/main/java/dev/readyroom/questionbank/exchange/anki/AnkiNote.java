package dev.readyroom.questionbank.exchange.anki;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.sheet.Columns;
import dev.readyroom.questionbank.exchange.sheet.TemplateItem;

/**
 * One note: its fields by their names decide whether it is a question.
 *
 * @param number counted from 1
 * @param kind name of its note type; empty where it is not known
 * @param names of the fields; empty ones where they are not known
 * @param tags as Anki writes them, with spaces between
 * @param deck with {@code ::} between it and those it is in
 * @param html whether fields are HTML, and not texts
 */
record AnkiNote(int number, String kind, List<String> names, List<String> fields, String guid, String tags, String deck,
		boolean html) {

	/** Values rather than texts. */
	private static final List<String> VALUES = List.of("id", "topic", "type", "answer", "qtype", "difficulty",
			"time limit", "tags");

	private static final String KPRIM = "Kprim asks of each statement whether it is true; here those that are true have "
			+ "to be chosen";

	Found read(Function<String, byte @Nullable []> files) {
		Columns columns = Columns.of(AnkiKinds.names(this.kind, this.names, this.fields));
		Map<String, String> cells = new LinkedHashMap<>(columns.cells(this.fields));
		String front = plain(cells.getOrDefault("question", this.fields.isEmpty() ? "" : this.fields.getFirst()));
		Place place = new Place(this.number, front.isEmpty() ? "note " + this.number : front);
		String gap = AnkiKinds.gap(this.kind, this.fields, columns.areOfQuestions());
		if (!gap.isEmpty() || !columns.areOfQuestions()) {
			return AnkiKinds.refused(place, this.kind, gap, columns.heading(), this.fields);
		}
		VALUES.forEach((name) -> cells.computeIfPresent(name, (_, value) -> plain(value)));
		if (!cells.containsKey("id") && this.guid.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
			cells.put("id", this.guid);
		}
		return item(place, cells, columns.kind()).files(files).called("field").read();
	}

	private TemplateItem item(Place place, Map<String, String> cells, Columns.Kind kind) {
		BiFunction<String, Draft, String> markdown = !this.html ? AnkiText::plain
				: (kind == Columns.Kind.OURS) ? AnkiText::read : AnkiText::foreign;
		String type = cells.getOrDefault("qtype", "").strip();
		boolean coded = type.matches("[012]") && !cells.containsKey("type");
		if (coded) {
			cells.remove("qtype");
			cells.put("type", type.equals("2") ? "single" : "choice");
		}
		String own = cells.remove("tags");
		List<String> above = deck(cells);
		TemplateItem item = new TemplateItem(place, cells, kind, markdown).lost(above)
			.tags(split(own))
			.tags(split(this.tags));
		return (coded && type.equals("0")) ? item.note(KPRIM) : item;
	}

	private static List<String> split(@Nullable String tags) {
		return (tags == null) ? List.of() : Arrays.asList(tags.strip().split("[\\s;]+"));
	}

	/**
	 * A deck is a topic, unless the note names one.
	 * @return what of it is lost
	 */
	private List<String> deck(Map<String, String> cells) {
		String name = this.deck.replaceFirst("(?s).*::", "").strip();
		if (name.isEmpty() || this.deck.equals("Default") || cells.containsKey("topic")) {
			return List.of();
		}
		cells.put("topic", name);
		return this.deck.contains("::")
				? List.of("the deck \"" + this.deck.replaceFirst("(?s)::[^:]*$", "") + "\" above \"" + name + "\"")
				: List.of();
	}

	private String plain(String field) {
		return (this.html ? Jsoup.parseBodyFragment(field).text() : field).replace('\u00a0', ' ')
			.replaceAll("\\s+", " ")
			.strip();
	}

}
