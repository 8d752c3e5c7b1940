package dev.readyroom.questionbank.source;

import java.util.List;
import java.util.stream.Stream;

import dev.readyroom.questionbank.QuestionType;

/** What the five types of question write differently. */
public sealed interface Body {

	QuestionType type();

	/** What a learner chooses from, puts in order or matches, as written. */
	List<String> texts();

	/**
	 * The reasons given for its parts, in their order; those of a statement for true,
	 * then false.
	 */
	List<String> whys();

	record TrueFalse(boolean answer, String whyTrue, String whyFalse) implements Body {

		@Override
		public QuestionType type() {
			return QuestionType.TRUE_FALSE;
		}

		@Override
		public List<String> texts() {
			return List.of();
		}

		@Override
		public List<String> whys() {
			return List.of(this.whyTrue, this.whyFalse);
		}

	}

	/**
	 * A single or a multiple question.
	 *
	 * @param choose how many options the learner is asked for; 1 for a single one
	 */
	record Choice(boolean multiple, int choose, List<Option> options) implements Body {

		public Choice {
			options = List.copyOf(options);
		}

		@Override
		public QuestionType type() {
			return this.multiple ? QuestionType.MULTIPLE : QuestionType.SINGLE;
		}

		@Override
		public List<String> texts() {
			return this.options.stream().map(Option::text).toList();
		}

		@Override
		public List<String> whys() {
			return this.options.stream().map(Option::why).toList();
		}

		public int rights() {
			return (int) this.options.stream().filter(Option::right).count();
		}

	}

	record Option(boolean right, String text, String why, boolean fixed) {
	}

	/**
	 * @param items in the right order
	 */
	record Ordering(List<Item> items) implements Body {

		public Ordering {
			items = List.copyOf(items);
		}

		@Override
		public QuestionType type() {
			return QuestionType.ORDERING;
		}

		@Override
		public List<String> texts() {
			return this.items.stream().map(Item::text).toList();
		}

		@Override
		public List<String> whys() {
			return this.items.stream().map(Item::why).toList();
		}

	}

	record Item(String text, String why) {
	}

	/**
	 * @param distractors matches that fit no item
	 */
	record Matching(List<Pair> pairs, List<String> distractors) implements Body {

		public Matching {
			pairs = List.copyOf(pairs);
			distractors = List.copyOf(distractors);
		}

		@Override
		public QuestionType type() {
			return QuestionType.MATCHING;
		}

		@Override
		public List<String> texts() {
			return Stream.concat(this.pairs.stream().map(Pair::item), matches().stream()).toList();
		}

		@Override
		public List<String> whys() {
			return this.pairs.stream().map(Pair::why).toList();
		}

		/** The right-hand side, each text once: those of the pairs, then the others. */
		public List<String> matches() {
			return Stream.concat(this.pairs.stream().map(Pair::match), this.distractors.stream()).distinct().toList();
		}

	}

	record Pair(String item, String match, String why) {
	}

}
