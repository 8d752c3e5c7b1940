package dev.readyroom.questionbank.exchange.moodle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Category;
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

	private final XmlNode node;

	private final Draft draft;

	private final MoodleWords words;

	MoodleQuestion(XmlNode node, Category category) {
		this.node = node;
		String name = node.child("name").map((it) -> MoodleWords.raw(it).strip()).orElse("");
		this.draft = new Draft(new Place(node.line(), name.isEmpty() ? "line " + node.line() : name));
		this.words = new MoodleWords(node, this.draft);
		this.draft.id(node.textOf("idnumber")).accountFor(node, MoodleSettings::areThereIn);
		category.to(this.draft);
		Stream.of("tags", "coursetags")
			.flatMap((tags) -> node.children(tags).stream())
			.flatMap((tags) -> tags.children("tag").stream())
			.forEach((tag) -> this.draft.tag(MoodleWords.raw(tag)));
	}

	Found read() {
		String type = this.node.attribute("type").strip().toLowerCase(Locale.ROOT);
		this.draft.stem(this.words.of("questiontext"));
		this.draft.explanation(this.words.of("generalfeedback"));
		new MoodleSettings(this.node, this.words, this.draft).lost();
		old();
		return switch (type) {
			case "truefalse" -> statement();
			case "multichoice" -> choice(!isNo("single"), false);
			case "multichoiceset", "oumultiresponse", "answersselect" -> choice(false, true);
			case "sc" -> rows();
			case "matching", "match" -> matching(TextFormat.MOODLE);
			case "ddmatch" -> matching(TextFormat.HTML);
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
		List<XmlNode> answers = this.node.children("answer");
		for (XmlNode answer : answers) {
			String said = this.words.markdown(answer).toLowerCase(Locale.ROOT);
			boolean says = said.equals("true");
			if (!says && !said.equals("false")) {
				return named(answers);
			}
			whyTrue = says ? this.words.why(answer) : whyTrue;
			whyFalse = says ? whyFalse : this.words.why(answer);
			if (fraction(answer) > 0) {
				rights.add(says);
			}
		}
		return (rights.size() == 1) ? this.draft.done(new Body.TrueFalse(rights.getFirst(), whyTrue, whyFalse))
				: this.draft.refuse("true-false", "It does not say which of true and false is right.");
	}

	/** In another language, perhaps: which of the two says true cannot be known. */
	private Found named(List<XmlNode> answers) {
		if (answers.size() != 2) {
			return this.draft.refuse("true-false", "Its answers are not true and false.");
		}
		this.draft.note("Its answers have other names than true and false, so it is read as a choice between them; "
				+ "Moodle would take the first for true");
		return choice(true, false);
	}

	/**
	 * @param set whether any weight above 0 means right, as in the plug-ins that count
	 * whole answers
	 */
	private Found choice(boolean single, boolean set) {
		Weights weights = new Weights(this.draft);
		List<XmlNode> answers = this.node.children("answer");
		long rights = answers.stream().filter((answer) -> fraction(answer) > 0).count();
		for (XmlNode answer : answers) {
			double weight = !set ? fraction(answer) : (fraction(answer) > 0) ? 100.0 / rights : 0;
			weights.option(weight, this.words.markdown(answer), this.words.why(answer));
		}
		order();
		return weights.done(single);
	}

	/** The plug-in for one right answer has rows, and the number of the right one. */
	private Found rows() {
		Weights weights = new Weights(this.draft);
		String right = this.node.textOf("correctrow");
		for (XmlNode row : this.node.children("row")) {
			weights.option(row.attribute("number").strip().equals(right) ? 100 : 0,
					row.child("optiontext").map(this.words::markdown).orElse(""),
					row.child("feedbacktext").map(this.words::markdown).orElse(""));
		}
		order();
		return weights.done(true);
	}

	private void order() {
		if (isNo("shuffleanswers")) {
			this.draft.settings(new Settings(null, null, null, null, null, false, null));
		}
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

	/**
	 * @param plain what the matches are in that do not say it
	 */
	private Found matching(TextFormat plain) {
		List<Body.Pair> pairs = new ArrayList<>();
		List<String> distractors = new ArrayList<>();
		for (XmlNode sub : this.node.children("subquestion")) {
			String item = this.words.markdown(sub);
			boolean marked = this.words.format(sub) == TextFormat.MARKDOWN;
			String match = sub.child("answer")
				.map((it) -> this.words.markdown(it, marked ? TextFormat.MARKDOWN : plain).strip())
				.orElse("");
			if (item.isBlank()) {
				distractors.add(match);
			}
			else {
				pairs.add(new Body.Pair(item, match, ""));
			}
		}
		if (isNo("shuffleanswers")) {
			this.draft.lost("that its items keep their order");
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
			.map((answer) -> new Body.Item(this.words.markdown(answer), this.words.why(answer)))
			.toList();
		if (shown > 0 && shown < items.size() && this.node.textOf("selecttype").matches("(?i)RANDOM|CONTIGUOUS|[12]")) {
			this.draft.lost("that only " + shown + " of the items are shown");
		}
		return this.draft.done(new Body.Ordering(items));
	}

}
