package dev.readyroom.questionbank.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.ReadQuestion;

/** Rules on options, items and pairs. */
final class BodyRules {

	private static final Pattern STEM_NUMBER = Pattern.compile("\\((?:choose|select) (one|two|three|four|five)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five");

	private BodyRules() {
	}

	static Stream<Problem> single(ReadQuestion it, Context context) {
		if (!(it.question().body() instanceof Body.Choice choice) || choice.multiple()) {
			return Stream.empty();
		}
		Stream<Problem> rights = (choice.rights() == 1) ? Stream.empty()
				: Stream.of(it.error("options", "a single question has one right option, not " + choice.rights(),
						"Mark one option as right (`right:`), or make the type multiple"));
		return Stream.concat(rights, size(it, "options", choice.options().size(), 2, 8));
	}

	static Stream<Problem> multiple(ReadQuestion it, Context context) {
		if (!(it.question().body() instanceof Body.Choice choice) || !choice.multiple()) {
			return Stream.empty();
		}
		int rights = choice.rights();
		if (choice.choose() != rights) {
			return Stream
				.of(it.error("choose", "`choose` is " + choice.choose() + ", but " + rights + " options are right",
						"Make them the same number"));
		}
		if (rights < 2 || rights == choice.options().size()) {
			return Stream.of(it.error("options", "a multiple question has two or more right options and a wrong one",
					"Add what is missing, or make the type single"));
		}
		return size(it, "options", choice.options().size(), 3, 10);
	}

	static Stream<Problem> ordering(ReadQuestion it, Context context) {
		return (it.question().body() instanceof Body.Ordering ordering)
				? size(it, "items", ordering.items().size(), 3, 6) : Stream.empty();
	}

	static Stream<Problem> matching(ReadQuestion it, Context context) {
		if (!(it.question().body() instanceof Body.Matching matching)) {
			return Stream.empty();
		}
		if (matching.pairs().stream().map(Body.Pair::match).distinct().count() < 2) {
			return Stream.of(it.error("pairs", "all items have the same match", "Give them at least two"));
		}
		return Stream.concat(size(it, "pairs", matching.pairs().size(), 3, 7),
				size(it, "distractors", matching.distractors().size(), 0, 4));
	}

	private static Stream<Problem> size(ReadQuestion it, String key, int size, int least, int most) {
		return (size >= least && size <= most) ? Stream.empty()
				: Stream
					.of(it.error(key, "there must be " + least + " to " + most + " " + key + ", but there are " + size,
							"Add or remove some"));
	}

	static Stream<Problem> alike(ReadQuestion it, Context context) {
		return switch (it.question().body()) {
			case Body.TrueFalse _ -> Stream.empty();
			case Body.Choice choice -> alike(it, "options", choice.texts());
			case Body.Ordering ordering -> alike(it, "items", ordering.texts());
			case Body.Matching matching -> Stream
				.of(alike(it, "pairs", matching.pairs().stream().map(Body.Pair::item).toList()),
						alike(it, "distractors", matching.distractors()), alikeMatches(it, matching))
				.flatMap((problems) -> problems);
		};
	}

	private static Stream<Problem> alike(ReadQuestion it, String key, List<String> texts) {
		Map<String, Integer> seen = new HashMap<>();
		return IntStream.range(0, texts.size()).mapToObj((i) -> {
			Integer first = seen.putIfAbsent(plain(texts.get(i)), i);
			return (first == null) ? null
					: it.error(key + "[" + i + "]",
							"number " + (i + 1) + " of the " + key + " is the same as number " + (first + 1),
							"Remove it, or word it differently");
		}).flatMap(Stream::ofNullable);
	}

	/** A distractor that is a match, or two matches that only look different. */
	private static Stream<Problem> alikeMatches(ReadQuestion it, Body.Matching matching) {
		List<String> matches = matching.matches();
		Stream<Problem> alike = (matches.stream().map(BodyRules::plain).distinct().count() == matches.size())
				? Stream.empty() : Stream
					.of(it.error("pairs", "two matches differ only in spaces or a full stop", "Word them the same"));
		Stream<Problem> useless = matching.distractors()
			.stream()
			.filter((text) -> matching.pairs().stream().anyMatch((pair) -> pair.match().equals(text)))
			.map((text) -> it.error("distractors", "the distractor \"" + text + "\" is the match of an item",
					"Remove it from the distractors"));
		return Stream.concat(alike, useless);
	}

	private static String plain(String text) {
		return text.strip().replaceAll("\\s+", " ").replaceAll("[.;]$", "");
	}

	static Stream<Problem> stemNumber(ReadQuestion it, Context context) {
		Matcher said = STEM_NUMBER.matcher(it.question().stem());
		if (!(it.question().body() instanceof Body.Choice choice) || !said.find()) {
			return Stream.empty();
		}
		int number = NUMBERS.indexOf(said.group(1).toLowerCase(java.util.Locale.ROOT));
		return (number == choice.choose()) ? Stream.empty() : Stream.of(it.error("stem",
				"the stem says \"" + said.group().substring(1) + "\", but " + choice.choose() + " are asked for",
				"Make them the same number"));
	}

}
