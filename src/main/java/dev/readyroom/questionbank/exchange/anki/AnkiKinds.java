package dev.readyroom.questionbank.exchange.anki;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;

/** What note types mean, as far as their names and fields tell. */
final class AnkiKinds {

	/** Fields of the add-on "Multiple Choice for Anki", in its order. */
	private static final List<String> ALL_IN_ONE = List.of("Question", "Title", "QType", "Q_1", "Q_2", "Q_3", "Q_4",
			"Q_5", "Answers", "Sources", "Extra 1", "Tags");

	private static final String GAP = "(?s).*\\{\\{c\\d+::.*";

	private AnkiKinds() {
	}

	/**
	 * The names of the fields; those of a well-known note type where the file has none,
	 * and its values are what that one holds.
	 */
	static List<String> names(String kind, List<String> names, List<String> fields) {
		boolean named = names.stream().anyMatch((name) -> !name.isBlank());
		boolean known = kind.startsWith("AllInOne") && fields.size() >= ALL_IN_ONE.size() - 1
				&& fields.get(2).strip().matches("[012]") && fields.get(8).strip().matches("[01](\\s+[01])+");
		return (!named && known) ? ALL_IN_ONE : names;
	}

	/**
	 * What has to be filled in; empty for none.
	 * @param choice whether there are fields to choose from, where braces may be braces
	 */
	static String gap(String kind, List<String> fields, boolean choice) {
		String name = kind.toLowerCase(Locale.ROOT);
		if (name.contains("occlusion") || fields.stream().anyMatch((field) -> field.contains("::image-occlusion:"))) {
			return "hotspot";
		}
		boolean gaps = fields.stream().anyMatch((field) -> field.matches(GAP));
		return (name.contains("cloze") || (gaps && !choice)) ? "cloze" : "";
	}

	static Found refused(Place place, String kind, String gap, List<String> names, List<String> fields) {
		return switch (gap) {
			case "hotspot" -> new Found.Refused(place, gap,
					"A picture with covered parts has no counterpart here. Ask for a choice instead.");
			case "cloze" ->
				new Found.Refused(place, gap, "A text with gaps has no counterpart here. Ask for a choice instead.");
			default -> new Found.Refused(place, "flashcard", card(kind, names, fields));
		};
	}

	private static String card(String kind, List<String> names, List<String> fields) {
		boolean named = names.stream().anyMatch((name) -> !name.isBlank());
		long filled = fields.stream().filter((field) -> !field.isBlank()).count();
		if (!named && filled > 2) {
			return "The file does not say what its fields are. Add a line to its head that names them, such as "
					+ "#columns: with Question, Option 1, Option 2 and Answer.";
		}
		String type = kind.isEmpty() ? "" : " of the type \"" + kind + "\"";
		String has = named ? " Its fields are "
				+ names.stream().map((name) -> "\"" + name + "\"").collect(Collectors.joining(", ")) + "." : "";
		return "A card" + type + " with a front and a back has nothing to choose from." + has + " Give its note type "
				+ "fields such as Question, Option 1, Option 2 and Answer.";
	}

}
