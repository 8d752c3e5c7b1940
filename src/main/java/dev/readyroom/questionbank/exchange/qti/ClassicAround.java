package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What quizzes, banks and sections of QTI 1.2 say beside their items. It belongs to none
 * of them, so it is listed as lost with the first one that is kept.
 */
final class ClassicAround {

	private static final String MACHINERY = "(?i)cc_profile|qmd_(assessmenttype|scoretype|.*permitted|computerscored)|"
			+ "bbmd_.*|.*version|.*identifierref";

	/** Of Sakai's long list of settings, what people wrote. */
	private static final String SAKAI = "(?!(AUTHORS|CREATOR|.*(KEYWORD|OBJECTIVE|RUBRIC|DESCRIPTION|ATTEMPTS|ATTACHMENT|DATE|TAGS).*)$)[A-Z]+(_[A-Z]+)*";

	private ClassicAround() {
	}

	/**
	 * @param found by their nodes, in the order of the file
	 * @param beside what other files say of the quiz
	 */
	static void tell(XmlNode root, Map<XmlNode, Found> found, List<String> beside) {
		root.all().filter((it) -> it.is("assessment") || it.is("objectbank") || it.is("section")).forEach((it) -> {
			List<String> said = new ArrayList<>(said(it));
			if (!it.is("section")) {
				said.addAll(beside);
			}
			String title = it.attribute("title").isBlank() ? "" : ", \"" + it.attribute("title").strip() + "\"";
			String kind = it.is("section") ? "section" : it.is("objectbank") ? "question bank" : "quiz";
			if (!said.isEmpty() || !title.isEmpty()) {
				add(it, found, "the " + kind + " around it" + title
						+ (said.isEmpty() ? "" : ": " + String.join("; ", said.stream().distinct().toList())));
			}
		});
	}

	private static void add(XmlNode around, Map<XmlNode, Found> found, String lost) {
		List<XmlNode> items = around.all().filter((it) -> it != around && found.containsKey(it)).toList();
		Stream.concat(items.stream().filter((it) -> found.get(it) instanceof Found.Kept), items.stream())
			.findFirst()
			.ifPresent((it) -> found.computeIfPresent(it, (_, item) -> with(item, lost)));
	}

	private static Found with(Found item, String lost) {
		return switch (item) {
			case Found.Kept it -> new Found.Kept(it.place(), it.question(), it.topic(), it.notes(),
					Stream.concat(it.lost().stream(), Stream.of(lost)).toList(), it.pictures());
			case Found.Refused it ->
				new Found.Refused(it.place(), it.type(), it.reason() + " Lost with it: " + lost + ".");
		};
	}

	private static List<String> said(XmlNode around) {
		List<String> said = new ArrayList<>();
		around.children()
			.stream()
			.filter((it) -> it.is("qtimetadata") || it.name().endsWith("metadata"))
			.flatMap(XmlNode::all)
			.filter((it) -> it.is("qtimetadatafield") || it.is("qti_metadatafield"))
			.filter((it) -> !it.textOf("fieldentry").isEmpty() && !it.textOf("fieldlabel").matches(MACHINERY)
					&& !it.textOf("fieldlabel").matches(SAKAI))
			.forEach((it) -> said.add(words(it.textOf("fieldlabel")) + " " + it.textOf("fieldentry")));
		around.children("qticomment")
			.stream()
			.map((it) -> it.text().strip())
			.filter((it) -> !it.isEmpty())
			.forEach(said::add);
		around.children()
			.stream()
			.filter((it) -> it.name()
				.matches("(?i)rubric|presentation_material|objectives|assessfeedback|sectionfeedback|"
						+ "assess_procextension|sectionprecondition"))
			.map(ClassicAround::text)
			.filter((it) -> !it.isBlank())
			.distinct()
			.forEach((it) -> said.add("\"" + it + "\""));
		around.children("duration")
			.stream()
			.map((it) -> it.text().strip())
			.filter((it) -> it.matches(".*[1-9].*"))
			.forEach((it) -> said.add("time limit " + it));
		around.children("selection_ordering").forEach((it) -> selection(it, said));
		return said;
	}

	private static String words(String label) {
		return switch (label) {
			case "cc_maxattempts", "allowed_attempts" -> "attempts";
			case "qmd_timelimit" -> "time limit";
			case "bank_title" -> "title";
			default -> label.replaceFirst("^(qmd|cc)_", "").replace('_', ' ').toLowerCase(Locale.ROOT);
		};
	}

	/** Its pictures are lost with it. Brightspace's own element holds HTML. */
	private static String text(XmlNode node) {
		Draft aside = new Draft(new Place(node.line(), ""));
		String own = node.all()
			.filter((it) -> it.name().endsWith("intro_message"))
			.map((it) -> it.text().replaceAll("<[^<>]*>", " ").strip())
			.findFirst()
			.orElse("");
		return (ClassicText.read(node, aside) + " " + own).strip();
	}

	private static void selection(XmlNode node, List<String> said) {
		node.all("selection_number")
			.map((it) -> it.text().strip())
			.filter((it) -> !it.isEmpty())
			.forEach((it) -> said.add("only " + it + " of them drawn"));
		node.all("points_per_item")
			.map((it) -> it.text().strip())
			.filter((it) -> !it.matches("1(\\.0+)?|"))
			.forEach((it) -> said.add("points of each " + it));
		node.all("order")
			.map((it) -> it.attribute("order_type"))
			.filter((it) -> it.equalsIgnoreCase("random"))
			.forEach((_) -> said.add("asked in random order"));
	}

	/** What Canvas writes of a quiz in a file of its own. */
	static List<String> meta(XmlNode quiz) {
		List<String> said = new ArrayList<>();
		String description = org.jsoup.Jsoup.parse(quiz.textOf("description")).text();
		if (!description.isBlank()) {
			said.add("\"" + description + "\"");
		}
		for (String name : List.of("time_limit", "allowed_attempts", "points_possible", "shuffle_answers",
				"scoring_policy", "one_question_at_a_time", "cant_go_back", "lock_at", "unlock_at", "due_at",
				"calculator_type")) {
			String value = quiz.textOf(name);
			if (!value.isEmpty() && !value.equals("false")) {
				said.add(words(name) + " " + value);
			}
		}
		if (quiz.textOf("shuffle_answers").equals("false")) {
			said.add("options in the order of the file");
		}
		return said;
	}

}
