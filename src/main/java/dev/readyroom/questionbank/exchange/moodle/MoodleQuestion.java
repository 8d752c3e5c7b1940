package dev.readyroom.questionbank.exchange.moodle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.Weights;
import dev.readyroom.questionbank.exchange.text.TextFormat;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;

/** One question of Moodle XML. */
final class MoodleQuestion {

	/** Types we do not have, by Moodle's names. */
	private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("essay", "essay"),
			Map.entry("shortanswer", "short-answer"), Map.entry("numerical", "numeric"),
			Map.entry("multianswer", "cloze"), Map.entry("cloze", "cloze"), Map.entry("description", "description"),
			Map.entry("ddmarker", "hotspot"), Map.entry("ddimageortext", "drag-onto-image"),
			Map.entry("ddwtos", "gap-text"), Map.entry("gapselect", "gap-text"));

	/** What Moodle fills in by itself. */
	private static final Set<String> STANDARD = Set.of("your answer is correct.", "your answer is partially correct.",
			"your answer is incorrect.");

	/** Settings of a question and of its types, and files beside texts. */
	private static final Set<String> MACHINERY = Set.of("defaultgrade", "penalty", "hidden", "single", "shuffleanswers",
			"answernumbering", "showstandardinstruction", "shownumcorrect", "image", "image_base64", "file",
			"layouttype", "selecttype", "selectcount", "gradingtype", "showgrading", "numberingstyle");

	private final XmlNode node;

	private final Draft draft;

	MoodleQuestion(XmlNode node, String category) {
		this.node = node;
		String name = node.child("name").map((it) -> it.textOf("text")).orElse("");
		this.draft = new Draft(new Place(node.line(), name.isEmpty() ? "line " + node.line() : name));
		this.draft.id(node.textOf("idnumber")).topic(category).accountFor(node, MoodleQuestion::isSilent);
		node.child("tags")
			.ifPresent((tags) -> tags.children("tag").forEach((tag) -> this.draft.tag(tag.textOf("text"))));
	}

	/** What nobody wrote for this question. */
	private static boolean isSilent(XmlNode it) {
		String name = it.name().toLowerCase(Locale.ROOT);
		return MACHINERY.contains(name) || (name.endsWith("correctfeedback") && isStandard(it.textOf("text")));
	}

	private static boolean isStandard(String text) {
		return STANDARD.contains(text.replaceAll("<[^<>]*>", "").strip().toLowerCase(Locale.ROOT));
	}

	Found read() {
		String type = this.node.attribute("type").toLowerCase(Locale.ROOT);
		this.draft.stem(this.node.child("questiontext").map((it) -> text(it, TextFormat.HTML)).orElse(""));
		this.draft.explanation(this.node.child("generalfeedback").map((it) -> text(it, TextFormat.HTML)).orElse(""));
		losses();
		old();
		return switch (type) {
			case "truefalse" -> statement();
			case "multichoice" -> choice();
			case "matching", "match" -> matching();
			case "ordering" -> ordering();
			default -> refuse(type);
		};
	}

	private Found refuse(String type) {
		if (type.isEmpty()) {
			return this.draft.refuse("unknown", "It does not say its type.");
		}
		if (type.equals("description")) {
			return this.draft.refuse(type, "A description asks nothing. Put its text into a question.");
		}
		return this.draft.refuse(OTHERS.getOrDefault(type, type),
				"Moodle's type " + type + " has no counterpart here. Ask for a choice, an order or matches instead.");
	}

	private void losses() {
		for (String name : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
			String text = this.node.child(name).map((it) -> text(it, TextFormat.HTML)).orElse("");
			if (!text.isBlank() && !isStandard(text)) {
				this.draft.lost(
						"the " + name.replace("feedback", " feedback").replace("partiallycorrect", "partially correct")
								+ " \"" + text + "\"");
			}
		}
		this.node.children("hint")
			.stream()
			.map((it) -> text(it, TextFormat.HTML))
			.filter((hint) -> !hint.isBlank())
			.forEach((hint) -> this.draft.lost("the hint \"" + hint + "\""));
	}

	/** A text with its format, and the files that stand beside it. */
	private String text(XmlNode it, TextFormat orElse) {
		TextFormat format = TextFormat.of(it.attribute("format"), orElse);
		String text = it.child("text").isPresent() ? it.child("text").map(XmlNode::text).orElse("") : "";
		MoodleFiles files = new MoodleFiles(it, this.node, this.draft);
		String markdown = format.toMarkdown((format == TextFormat.MARKDOWN) ? text : text.strip(), files);
		return files.finish((format == TextFormat.MARKDOWN) ? files.inMarkdown(markdown) : markdown);
	}

	private String why(XmlNode answer) {
		return answer.child("feedback").map((it) -> text(it, TextFormat.HTML)).orElse("");
	}

	private static double fraction(XmlNode answer) {
		try {
			return Double.parseDouble(answer.attribute("fraction").strip().replace(',', '.'));
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	private Found statement() {
		String whyTrue = "";
		String whyFalse = "";
		List<Boolean> rights = new ArrayList<>();
		for (XmlNode answer : this.node.children("answer")) {
			boolean says = answer.textOf("text").equalsIgnoreCase("true");
			if (!says && !answer.textOf("text").equalsIgnoreCase("false")) {
				return this.draft.refuse("true-false", "Its answers are not true and false.");
			}
			whyTrue = says ? why(answer) : whyTrue;
			whyFalse = says ? whyFalse : why(answer);
			if (fraction(answer) > 0) {
				rights.add(says);
			}
		}
		return (rights.size() == 1) ? this.draft.done(new Body.TrueFalse(rights.getFirst(), whyTrue, whyFalse))
				: this.draft.refuse("true-false", "It does not say which of true and false is right.");
	}

	private Found choice() {
		Weights weights = new Weights(this.draft);
		for (XmlNode answer : this.node.children("answer")) {
			weights.option(fraction(answer), text(answer, TextFormat.HTML), why(answer));
		}
		if (isNo("shuffleanswers")) {
			this.draft.settings(new Settings(null, null, null, null, null, false, null));
		}
		return weights.done(!isNo("single"));
	}

	/** Before Moodle 2, a question had one picture, and it stood below the text. */
	private void old() {
		String name = this.node.textOf("image");
		if (!name.isEmpty() && !name.equals("0")) {
			String data = this.node.textOf("image_base64");
			this.draft.picture(name, data.isEmpty() ? null : MoodleFiles.bytes(data))
				.ifPresent((kept) -> this.draft.below("![](" + kept + ")"));
		}
	}

	private boolean isNo(String flag) {
		return this.node.textOf(flag).matches("(?i)false|0");
	}

	private Found matching() {
		List<Body.Pair> pairs = new ArrayList<>();
		List<String> distractors = new ArrayList<>();
		for (XmlNode sub : this.node.children("subquestion")) {
			String item = text(sub, TextFormat.HTML);
			TextFormat own = TextFormat.of(sub.attribute("format"), TextFormat.HTML);
			String match = sub.child("answer")
				.map((it) -> ((own == TextFormat.MARKDOWN) ? own : TextFormat.MOODLE).toMarkdown(it.textOf("text"),
						this.draft.beside()))
				.orElse("");
			if (item.isBlank()) {
				distractors.add(match);
			}
			else {
				pairs.add(new Body.Pair(item, match, ""));
			}
		}
		return this.draft.done(new Body.Matching(pairs, distractors));
	}

	/** The fraction of an item is its place. */
	private Found ordering() {
		int shown = this.node.textOf("selectcount").matches("\\d{1,4}")
				? Integer.parseInt(this.node.textOf("selectcount")) : 0;
		List<XmlNode> answers = this.node.children("answer");
		boolean placed = answers.stream().map(MoodleQuestion::fraction).distinct().count() == answers.size();
		List<Body.Item> items = answers.stream()
			.sorted(placed ? Comparator.comparingDouble(MoodleQuestion::fraction) : Comparator.comparingInt((_) -> 0))
			.map((answer) -> new Body.Item(text(answer, TextFormat.HTML), why(answer)))
			.toList();
		if (shown > 0 && shown < items.size() && !this.node.textOf("selecttype").matches("(?i)ALL|0")) {
			this.draft.lost("that only " + shown + " of the items are shown");
		}
		return this.draft.done(new Body.Ordering(items));
	}

}
