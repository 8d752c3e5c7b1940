package dev.readyroom.questionbank.exchange.moodle;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What Moodle keeps about a question and we have no place for. What it fills in by itself
 * says nothing about the question, and is passed over.
 */
final class MoodleSettings {

	private static final Set<String> STANDARD = Set.of("your answer is correct.", "your answer is partially correct.",
			"your answer is incorrect.");

	/** For each other try; the whole mark is the only choice of a true or false. */
	private static final List<Double> PENALTIES = List.of(0.3333333, 0.1, 0.0, 1.0);

	/**
	 * Settings of a question and of its types, and files beside texts: read for what they
	 * do, and not as texts.
	 */
	private static final Set<String> MACHINERY = Set.of("defaultgrade", "penalty", "hidden", "single", "shuffleanswers",
			"answernumbering", "showstandardinstruction", "shownumcorrect", "image", "image_base64", "file",
			"layouttype", "selecttype", "selectcount", "gradingtype", "showgrading", "numberingstyle");

	private final XmlNode node;

	private final MoodleWords words;

	private final Draft draft;

	MoodleSettings(XmlNode node, MoodleWords words, Draft draft) {
		this.node = node;
		this.words = words;
		this.draft = draft;
	}

	/** Whether an element holds settings, or a text that Moodle itself put there. */
	static boolean areThereIn(XmlNode it) {
		String name = it.name().toLowerCase(Locale.ROOT);
		return MACHINERY.contains(name) || (name.endsWith("correctfeedback") && isStandard(it.textOf("text")));
	}

	private static boolean isStandard(String text) {
		return STANDARD.contains(text.replaceAll("<[^<>]*>", "").strip().toLowerCase(Locale.ROOT));
	}

	void lost() {
		for (String name : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
			String text = this.words.of(name);
			if (!text.isBlank() && !isStandard(text)) {
				this.draft.lost(
						"the " + name.replace("feedback", " feedback").replace("partiallycorrect", "partially correct")
								+ " \"" + text + "\"");
			}
		}
		this.node.children("hint").forEach(this::hint);
		points();
		penalty();
		if (this.node.textOf("hidden").matches("1|(?i:true)")) {
			this.draft.lost("that it is hidden in Moodle, where nobody is asked it any more");
		}
		looks("answernumbering", "abc", "the numbering of its options: ");
		looks("numberingstyle", "none", "the numbering of its items: ");
		looks("layouttype", "vertical|0", "the layout of its items: ");
		this.node.children()
			.stream()
			.filter((it) -> it.is("comment") || it.is("comments"))
			.map((it) -> it.text().strip().replaceAll("\\s+", " "))
			.filter((text) -> !text.isEmpty())
			.forEach((text) -> this.draft.lost("the comment \"" + text + "\""));
	}

	private void hint(XmlNode hint) {
		String text = this.words.markdown(hint);
		String does = (hint.child("clearwrong").isPresent() ? ", takes wrong choices away" : "")
				+ (hint.child("shownumcorrect").isPresent() ? ", says how many are right" : "")
				+ (hint.textOf("options").matches("1|(?i:true)") ? ", shows the feedback of the choices" : "");
		if (!text.isBlank() || !does.isEmpty()) {
			this.draft.lost(text.isBlank() ? "a hint without words" + does : "the hint \"" + text + "\"" + does);
		}
	}

	private void points() {
		String points = this.node.textOf("defaultgrade");
		if (!points.isEmpty() && number(points) != 1) {
			this.draft.lost("that it is worth " + shown(points) + " points");
		}
	}

	private void penalty() {
		String penalty = this.node.textOf("penalty");
		double share = number(penalty);
		if (!penalty.isEmpty() && PENALTIES.stream().noneMatch((usual) -> Math.abs(usual - share) < 0.001)) {
			this.draft.lost("the penalty of " + shown(penalty) + " for each wrong try");
		}
	}

	private void looks(String name, String usual, String lost) {
		String value = this.node.textOf(name);
		if (!value.isEmpty() && !value.matches("(?i)" + usual)) {
			this.draft.lost(lost + value);
		}
	}

	private static double number(String text) {
		try {
			return Double.parseDouble(text.replace(',', '.'));
		}
		catch (NumberFormatException ex) {
			return Double.NaN;
		}
	}

	private static String shown(String number) {
		return number.matches("\\d+\\.\\d+") ? number.replaceAll("\\.?0+$", "") : number;
	}

}
