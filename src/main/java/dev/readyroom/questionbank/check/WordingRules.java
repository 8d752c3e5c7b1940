package dev.readyroom.questionbank.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.ReadQuestion;

/** Rules on words. The three seed questions keep theirs. */
final class WordingRules {

	/** What the commissioning deck asks, in its own words. */
	static final Set<String> SEEDS = Set.of("seed-export-a-cmk", "seed-bring-your-own-keys",
			"seed-types-of-keys-to-import");

	static final int SCENARIO_WORDS = 120;

	private static final Pattern CMK = Pattern.compile("\\bCMKs?\\b");

	private static final Pattern ALL_OR_NONE = Pattern.compile(
			"\\bof the above\\b|^\\W*(all|none|both|neither) of (these|those|them)( options| answers)?\\W*$",
			Pattern.CASE_INSENSITIVE);

	/** All control characters but line feed and tab, and halves of characters. */
	private static final Pattern UNDESCRIBED = Pattern.compile("!\\[\\s*]\\(" + Attachment.FOLDER);

	private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

	private static final int LONGEST_TEXT = 20_000;

	private WordingRules() {
	}

	static Stream<Problem> legacy(ReadQuestion it, Context context) {
		return (it.question().legacy() && !SEEDS.contains(it.id()))
				? Stream.of(it.error("legacy", "`legacy` is for the three seed questions alone", "Remove it"))
				: Stream.empty();
	}

	static Stream<Problem> bareCmk(ReadQuestion it, Context context) {
		return (!it.question().legacy() && CMK.matcher(it.question().stem()).find()) ? Stream
			.of(it.error("stem", "CMK means two things by now", "Write \"KMS key\" or \"customer managed key\""))
				: Stream.empty();
	}

	static Stream<Problem> allOfTheAbove(ReadQuestion it, Context context) {
		if (it.question().legacy() || !(it.question().body() instanceof Body.Choice choice)) {
			return Stream.empty();
		}
		return choice.options()
			.stream()
			.filter((option) -> ALL_OR_NONE.matcher(option.text()).find())
			.map((option) -> it.error("options[" + choice.options().indexOf(option) + "]",
					"options are shown in any order, so \"" + option.text() + "\" has no meaning",
					"Ask for several with the type multiple, or write another option"));
	}

	static Stream<Problem> scenario(ReadQuestion it, Context context) {
		Integer difficulty = it.settings().difficulty();
		int words = Words.of(it.question().stem()).words();
		return (difficulty != null && difficulty == 3 && words > SCENARIO_WORDS) ? Stream.of(it.warning("stem",
				"the scenario has " + words + " words", "Keep requirements, constraint and aim in " + SCENARIO_WORDS))
				: Stream.empty();
	}

	static Stream<Problem> pictures(ReadQuestion it, Context context) {
		return Texts.of(it.question())
			.entrySet()
			.stream()
			.filter((text) -> UNDESCRIBED.matcher(text.getValue()).find())
			.map((text) -> it.warning(text.getKey(), "a picture has no description, so not everybody can see it",
					"Write what it shows between its brackets, without giving the answer away"));
	}

	static Stream<Problem> showable(ReadQuestion it, Context context) {
		return Texts.of(it.question()).entrySet().stream().flatMap((text) -> showable(it, text));
	}

	private static Stream<Problem> showable(ReadQuestion it, Map.Entry<String, String> text) {
		if (text.getValue().length() > LONGEST_TEXT) {
			return Stream.of(it.error(text.getKey(), "the text has more than 20,000 characters", "Shorten it"));
		}
		return isShowable(text.getValue()) ? Stream.empty()
				: Stream.of(it.error(text.getKey(), "the text holds a control character", "Remove it"));
	}

	static boolean isShowable(String text) {
		return !UNSHOWABLE.matcher(text).find();
	}

}
