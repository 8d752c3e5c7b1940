package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.readyroom.questionbank.exchange.Bodies;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.sheet.Columns.Kind;
import dev.readyroom.questionbank.source.Body;

/**
 * What there is to choose, to order or to match.
 *
 * @param answer as it stands there
 * @param options their texts, by their numbers; the others alike
 * @param wrongs those of a template that has the right one in its answer
 */
record TemplateBody(Draft draft, Kind kind, String answer, Map<Integer, String> options, Map<Integer, String> whys,
		Map<Integer, String> matches, Map<Integer, String> wrongs) {

	/**
	 * @param type our name of it; empty where the file does not say
	 */
	Found read(String type) {
		boolean says = this.answer.matches("(?i)true|false");
		if (says && this.options.isEmpty() && (type.isEmpty() || type.equals("true-false"))) {
			return this.draft.done(new Body.TrueFalse(this.answer.equalsIgnoreCase("true"), why(1), why(2)));
		}
		if (type.equals("true-false") && this.options.isEmpty()) {
			return this.draft.refuse("true-false", "Its answer is \"" + this.answer + "\". Write true or false.");
		}
		nameWhatBelongsToNothing(type);
		if (type.equals("ordering") && (this.kind != Kind.OURS || !this.answer.isEmpty())) {
			return this.draft.refuse("ordering",
					"Whether its options stand in the right order cannot be told. Put them into it, name the columns type, "
							+ "option 1, option 2 and so on, and leave the answer empty.");
		}
		if (type.equals("ordering")) {
			return this.draft.done(new Body.Ordering(this.options.entrySet()
				.stream()
				.map((it) -> new Body.Item(it.getValue(), why(it.getKey())))
				.toList()));
		}
		if (type.equals("matching") || (type.isEmpty() && !this.matches.isEmpty())) {
			return matching();
		}
		if (this.options.isEmpty() && !this.wrongs.isEmpty()) {
			return besideWrongs();
		}
		return this.options.isEmpty()
				? this.draft.refuse("flashcard", "There is nothing to choose from: it has no options.") : choice(type);
	}

	private void nameWhatBelongsToNothing(String type) {
		this.whys.forEach((number, why) -> {
			if (!this.options.containsKey(number) && !this.options.isEmpty()) {
				this.draft.lost("the reason of option " + number + ", which is empty (" + why + ")");
			}
		});
		boolean pairs = type.equals("matching") || (type.isEmpty() && !this.matches.isEmpty());
		if (!pairs) {
			this.matches
				.forEach((number, match) -> this.draft.lost("the match of option " + number + " (" + match + ")"));
		}
		else if (!this.answer.isEmpty()) {
			this.draft.lost("the answer \"" + this.answer + "\" beside the matches");
		}
		if (!this.options.isEmpty()) {
			this.wrongs.values()
				.forEach((wrong) -> this.draft.lost("the wrong answer beside the options (" + wrong + ")"));
		}
	}

	private String why(int number) {
		return this.whys.getOrDefault(number, "");
	}

	private Found matching() {
		List<Body.Pair> pairs = new ArrayList<>();
		List<String> distractors = new ArrayList<>();
		this.matches.forEach((i, match) -> {
			String option = this.options.get(i);
			if (option != null) {
				pairs.add(new Body.Pair(option, match, why(i)));
			}
			else {
				distractors.add(match);
			}
		});
		return this.options.keySet()
			.stream()
			.filter((i) -> !this.matches.containsKey(i))
			.findFirst()
			.map((alone) -> this.draft.refuse("matching", "Option " + alone + " has no match. Fill it in."))
			.orElseGet(() -> this.draft.done(new Body.Matching(pairs, distractors)));
	}

	/** The answer itself is the right option. */
	private Found besideWrongs() {
		if (this.answer.isEmpty()) {
			return this.draft.refuse("single", "It does not say which answer is right. Write it.");
		}
		Map<Integer, String> all = new TreeMap<>();
		all.put(1, this.answer);
		this.wrongs.values().forEach((wrong) -> all.put(all.size() + 1, wrong));
		return this.draft.done(Bodies.choice(options(all, Set.of(1)), true));
	}

	private List<Body.Option> options(Map<Integer, String> texts, Set<Integer> rights) {
		return texts.entrySet()
			.stream()
			.map((it) -> new Body.Option(rights.contains(it.getKey()), it.getValue(), why(it.getKey()), false))
			.toList();
	}

	private Found choice(String type) {
		boolean numbers = this.kind == Kind.KAHOOT || this.kind == Kind.NUMBERED
				|| (this.kind == Kind.OURS && !type.isEmpty());
		Answer read = Answer.of(this.answer, this.options, numbers);
		if (!read.trouble().isEmpty()) {
			return this.draft.refuse(type.equals("multiple") ? type : "single", read.trouble());
		}
		List<Body.Option> all = options(this.options, read.rights());
		if (this.kind == Kind.KAHOOT && read.rights().size() > 1) {
			this.draft.note("Kahoot lets any of the right answers count; here all " + read.rights().size()
					+ " have to be chosen");
		}
		boolean statement = all.size() == 2 && read.rights().size() == 1 && !type.equals("multiple")
				&& all.stream().allMatch((option) -> option.text().matches("(?i)true|false"))
				&& !all.getFirst().text().equalsIgnoreCase(all.getLast().text());
		if (statement && !(this.kind == Kind.OURS && type.equals("single"))) {
			return this.draft.done(statement(all));
		}
		return this.draft.done(type.equals("multiple") ? new Body.Choice(true, read.rights().size(), all)
				: Bodies.choice(all, type.equals("single")));
	}

	private static Body statement(List<Body.Option> options) {
		boolean first = options.getFirst().text().equalsIgnoreCase("true");
		Body.Option truth = options.get(first ? 0 : 1);
		return new Body.TrueFalse(truth.right(), truth.why(), options.get(first ? 1 : 0).why());
	}

}
