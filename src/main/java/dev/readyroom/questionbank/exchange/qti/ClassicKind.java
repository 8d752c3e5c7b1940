package dev.readyroom.questionbank.exchange.qti;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** What an item of QTI 1.2 asks for, by what it says of itself and by its form. */
final class ClassicKind {

	/** Canvas's names of what we have no type for. */
	private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("essay_question", "essay"),
			Map.entry("short_answer_question", "short-answer"), Map.entry("numerical_question", "numeric"),
			Map.entry("calculated_question", "numeric"), Map.entry("file_upload_question", "upload"),
			Map.entry("fill_in_multiple_blanks_question", "gap-text"),
			Map.entry("multiple_dropdowns_question", "gap-text"), Map.entry("text_only_question", "description"),
			Map.entry("categorization_question", "categorization"), Map.entry("hot_spot_question", "hotspot"),
			Map.entry("formula_question", "numeric"), Map.entry("fill_in_the_blank_question", "gap-text"));

	private ClassicKind() {
	}

	/**
	 * What we call the kind that an item says it is; empty where it may be one of ours.
	 */
	static String named(String kind) {
		return OTHERS.getOrDefault(kind, "");
	}

	/** What is to be chosen from, each list by itself. */
	static List<XmlNode> lists(XmlNode presentation) {
		return presentation.all().filter((node) -> node.is("response_lid") || isList(node)).toList();
	}

	/**
	 * Brightspace writes the rows of a matching as groups, which are lists but for their
	 * name.
	 */
	private static boolean isList(XmlNode node) {
		return node.is("response_grp") && !node.attribute("respident").isEmpty();
	}

	/**
	 * Questions with several answers may say that they take one, or nothing of it, and be
	 * known by their name alone.
	 */
	static boolean isSingle(XmlNode item, XmlNode list, String kind) {
		return !list.attribute("rcardinality").equalsIgnoreCase("multiple") && !kind.equals("multiple_answers_question")
				&& item.all()
					.filter((it) -> it.name().matches("(?i)bbmd_questiontype|qmd_(item|question)type|fieldentry"))
					.noneMatch((it) -> it.text()
						.strip()
						.matches("(?i)multiple[ -](answer|response).*|cc\\.multiple_response.*"));
	}

	/** The kind of response where it is none of ours; empty where it is. */
	static String other(XmlNode presentation, List<XmlNode> lists, String kind) {
		if (presentation.first("render_hotspot").isPresent() || presentation.first("response_xy").isPresent()) {
			return "hotspot";
		}
		if (presentation.first("render_slider").isPresent() || presentation.first("response_num").isPresent()) {
			return "numeric";
		}
		if (presentation.all("response_grp").anyMatch((it) -> !isList(it))) {
			return "drag-and-drop";
		}
		if (presentation.first("response_str").isPresent() || presentation.first("render_fib").isPresent()) {
			return presentation.all("render_fib").anyMatch((fib) -> fib.attribute("rows").matches("[2-9]|\\d\\d+"))
					? "essay" : "short-answer";
		}
		if (lists.isEmpty()) {
			return "description";
		}
		return (lists.size() > 1 && !isMatching(lists, kind)) ? "composite" : "";
	}

	/** Several lists are a matching where all offer the same. */
	private static boolean isMatching(List<XmlNode> lists, String kind) {
		return kind.equals("matching_question") || lists.stream().map((list) -> idents(list)).distinct().count() == 1;
	}

	private static Set<String> idents(XmlNode list) {
		return list.all("response_label").map((label) -> label.attribute("ident")).collect(Collectors.toSet());
	}

}
