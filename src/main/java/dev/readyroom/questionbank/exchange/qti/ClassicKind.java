package dev.readyroom.questionbank.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** What an item of QTI 1.2 asks for, by what it says of itself and by its form. */
final class ClassicKind {

	/** What programs call the kinds that we have no type for. */
	private static final Map<String, Set<String>> OTHERS = Map.ofEntries(
			others("essay", "essay_question", "essay", "short response", "long answer", "asstextquestion",
					"text question"),
			others("short-answer", "short_answer_question", "quiz bowl", "fill in the blank", "short answer",
					"asstextsubset", "textsubset question"),
			others("numeric", "numerical_question", "calculated_question", "formula_question", "calculated", "numeric",
					"arithmetic", "significant figures", "numeric response", "assnumeric", "numeric question",
					"assformulaquestion"),
			others("gap-text", "fill_in_multiple_blanks_question", "multiple_dropdowns_question",
					"fill_in_the_blank_question", "fill in the blank plus", "jumbled sentence", "fill in the blanks",
					"multi-short answer", "assclozetest", "cloze question", "asslongmenu"),
			others("upload", "file_upload_question", "file upload", "assfileupload"),
			others("description", "text_only_question"), others("categorization", "categorization_question"),
			others("hotspot", "hot_spot_question", "hot spot", "assimagemapquestion", "image map question"),
			others("survey", "likert", "matrix choices survey", "multiple choice survey"),
			others("extended-matching", "extended matching items"), others("recording", "audio recording"),
			others("kprim", "asskprimchoice"), others("error-text", "asserrortext"));

	private ClassicKind() {
	}

	private static Map.Entry<String, Set<String>> others(String ours, String... theirs) {
		return Map.entry(ours, Set.of(theirs));
	}

	/**
	 * What we call the kind that an item says it is; empty where it may be one of ours.
	 */
	static String named(String kind) {
		return OTHERS.entrySet()
			.stream()
			.filter((it) -> it.getValue().contains(kind.toLowerCase(Locale.ROOT)))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("");
	}

	static String ident(XmlNode list) {
		String ident = list.attribute("ident");
		return ident.isEmpty() ? list.attribute("respident") : ident;
	}

	/** What is to be chosen from, each list by itself. */
	static List<XmlNode> lists(XmlNode presentation) {
		return presentation.all().filter((node) -> node.is("response_lid") || isList(node)).toList();
	}

	/**
	 * Brightspace and ATutor write the rows of a matching as groups, which are lists but
	 * for their name.
	 */
	private static boolean isList(XmlNode node) {
		return node.is("response_grp")
				&& (!node.attribute("respident").isEmpty() || node.attribute("rcardinality").equalsIgnoreCase("ordered")
						|| (node.child("material").isPresent() && node.child("render_choice").isPresent()));
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
			boolean gaps = presentation.all("response_str").count() > 1;
			return gaps ? "gap-text"
					: presentation.all("render_fib").anyMatch((fib) -> fib.attribute("rows").matches("[2-9]|\\d\\d+"))
							? "essay" : "short-answer";
		}
		if (lists.isEmpty()) {
			return presentation.first("response_extension").isPresent() ? "custom" : "description";
		}
		boolean matching = isMatching(lists, kind) || ClassicMatching.apart(presentation).isPresent();
		return (lists.size() > 1 && !matching) ? "composite" : "";
	}

	/** Several lists are a matching where all offer the same. */
	private static boolean isMatching(List<XmlNode> lists, String kind) {
		return kind.equals("matching_question") || lists.stream().map((list) -> idents(list)).distinct().count() == 1;
	}

	private static Set<String> idents(XmlNode list) {
		return list.all("response_label").map((label) -> label.attribute("ident")).collect(Collectors.toSet());
	}

}
