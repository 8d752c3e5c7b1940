package dev.readyroom.questionbank.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.source.Settings;

/**
 * What an item of QTI 1.2 says about itself: in fields with labels, or, in Blackboard, in
 * elements of their own.
 */
final class ClassicMetadata {

	/** What programs write for programs. */
	private static final Pattern MACHINERY = Pattern.compile("(?i)question_?type|.*identifierref|original_answer_ids|"
			+ "parent_stimulus_item_ident|cc_profile|bbmd_.*|.*version|text_format|thumb_.*|element_height|shuffle|"
			+ "additional_cont_edit_mode|feedback_setting|singleline|matching_mode|external_?id|respondusapi_qtype|"
			+ "passage|qmd_(computerscored|itemtype|questiontype|renderingtype|responsetype|status|toolvendor|"
			+ "globalid|aihumanorigin|absolutescore_min|feedbackpermitted|hintspermitted|solutionspermitted)");

	private static final String POINTS = "(?i)points_possible|(qmd_)?points|qmd_maximumscore|qmd_weighting|qmd_absolutescore_max|cc_weighting|"
			+ "respondusapi_qpoints";

	private static final String TAGS = "(?i)(qmd_|item_)?(keywords?|tags|topic)|cc_question_category|.*categor(y|ies)";

	private static final Map<String, Integer> DIFFICULTY = Map.of("easy", 1, "low", 1, "medium", 2, "moderate", 2,
			"average", 2, "hard", 3, "difficult", 3, "high", 3);

	/** Settings that are lost where they are on. */
	private static final Map<String, String> SWITCHES = Map.of("bbmd_partialcredit",
			"that what is right in part gets some of the points", "bbmd_is_extracredit",
			"that its points come on top (extra credit)", "bbmd_negative_points_ind", "that wrong answers cost points",
			"isbonus", "that its points come on top (a bonus)", "ismandatory", "that it has to be answered",
			"hasrationale", "that a reason is asked for", "partial_credit",
			"that what is right in part gets some of the points");

	private record Field(String label, String entry) {
	}

	private final XmlNode item;

	private final List<Field> fields;

	ClassicMetadata(XmlNode item) {
		this.item = item;
		this.fields = fields(item).toList();
	}

	/** Programs call the element with or without a line below the words. */
	private static Stream<Field> fields(XmlNode node) {
		Stream<Field> labelled = node.children("itemmetadata")
			.stream()
			.flatMap(XmlNode::all)
			.filter((it) -> it.is("qtimetadatafield") || it.is("qti_metadatafield"))
			.map((it) -> new Field(it.textOf("fieldlabel"), it.textOf("fieldentry")));
		Stream<Field> named = node.children()
			.stream()
			.filter((it) -> it.is("itemmetadata") || it.is("itemproc_extension"))
			.flatMap((it) -> it.children().stream())
			.filter((it) -> it.children().isEmpty())
			.map((it) -> new Field(it.name(), it.text().strip()));
		return Stream.concat(labelled, named).filter((it) -> !it.entry().isEmpty());
	}

	/** An entry, or an empty text. */
	String entry(String label) {
		return this.fields.stream()
			.filter((it) -> it.label().equalsIgnoreCase(label))
			.map(Field::entry)
			.findFirst()
			.orElse("");
	}

	/** What it is called, in the words of each program that has some. */
	List<String> kinds() {
		return Stream.of("question_type", "bbmd_questiontype", "QUESTIONTYPE", "qmd_questiontype", "qmd_itemtype")
			.map(this::entry)
			.filter((it) -> !it.isEmpty())
			.toList();
	}

	/** Sakai says so here, and the contrary where others say it. */
	boolean isShuffled() {
		return entry("RANDOMIZE").equalsIgnoreCase("true");
	}

	/** Gives the question what it has a place for, and says what is lost. */
	void tell(Draft draft) {
		boolean weighed = false;
		for (Field it : this.fields) {
			String label = it.label().toLowerCase(Locale.ROOT);
			if (it.label().matches(POINTS)) {
				weighed = weighed || points(it.entry(), !label.equals("qmd_weighting"), draft);
			}
			else if (it.label().matches(TAGS)) {
				Stream.of(it.entry().split("[,;]")).forEach(draft::tag);
			}
			else if (label.matches("(qmd_)?(levelof)?difficulty")) {
				difficulty(it.entry(), draft);
			}
			else if (label.equals("randomize")) {
				kept(it.entry(), draft);
			}
			else if (SWITCHES.containsKey(label)) {
				if (it.entry().matches("(?i)true|yes|y|1")) {
					draft.lost(SWITCHES.get(label));
				}
			}
			else if (!MACHINERY.matcher(it.label()).matches()
					&& !it.entry().matches("(?i)false|no|none|0(\\.0+)?|" + Pattern.quote(it.label()))) {
				draft.lost("its " + words(label) + " \"" + it.entry() + "\"");
			}
		}
		String attempts = this.item.attribute("maxattempts");
		if (attempts.matches("[1-9]\\d*")) {
			draft.lost("that it may be tried " + attempts + " times");
		}
		if (!this.item.attribute("instructions").isBlank()) {
			draft.lost("its instructions \"" + this.item.attribute("instructions") + "\"");
		}
	}

	private static String words(String label) {
		return label.replaceFirst("^(qmd|item|cc)_", "")
			.replace("levelofdifficulty", "difficulty")
			.replace("displayid", "id")
			.replace('_', ' ');
	}

	/**
	 * Less than nothing means that nobody set them, and so does a weight of nothing.
	 */
	private static boolean points(String entry, boolean zero, Draft draft) {
		if (!entry.matches("\\d+([.,]\\d+)?") || (!zero && entry.matches("0+([.,]0+)?"))) {
			return false;
		}
		String points = entry.replaceFirst("[.,]0+$", "").replaceFirst("([.,]\\d*?[1-9])0+$", "$1");
		if (!points.equals("1")) {
			draft.lost("its " + points + " points: all questions count the same");
		}
		return true;
	}

	/** One is what Brightspace writes where nobody chose. */
	private static void difficulty(String entry, Draft draft) {
		Integer known = DIFFICULTY.get(entry.toLowerCase(Locale.ROOT));
		if (known != null) {
			draft.settings(new Settings(null, known, null, null, null, null, null));
		}
		else if (!entry.equals("1") && !entry.equals("0")) {
			draft.lost("its difficulty \"" + entry + "\"");
		}
	}

	private static void kept(String random, Draft draft) {
		if (random.equalsIgnoreCase("false")) {
			draft.settings(new Settings(null, null, null, null, null, false, null));
		}
	}

}
