package dev.readyroom.questionbank;

import java.util.List;
import java.util.Set;

/**
 * The immutable content of a question: what is asked and what is right. Texts are
 * Markdown. Grading is the question's own business; when feedback shows is not.
 */
public sealed interface Question permits TrueFalse, Choice, Ordering, Matching {

	QuestionType type();

	String stem();

	/**
	 * The mark for a response, as a fraction from 0 to 1. A blank response gets 0, and so
	 * does a response of another type's form.
	 */
	double grade(Response response, Credit credit);

	/** The response that gets the full mark. */
	Response key();

	/**
	 * Whether this response could have come from this question's page, right or wrong.
	 */
	boolean accepts(Response response);

	/** A response in the question's own words; what does not belong to it has none. */
	default List<String> words(Response response) {
		return switch (response) {
			case Response.Blank _ -> List.of();
			case Response.Chosen chosen -> chosen.options().stream().map(this::word).toList();
			case Response.Ordered ordered -> ordered.items().stream().map(this::word).toList();
			case Response.Matched matched ->
				matched.matches().keySet().stream().map((item) -> word(item) + " = " + partner(matched, item)).toList();
		};
	}

	private String word(int place) {
		return (place >= 0 && place < options().size()) ? options().get(place).text() : "";
	}

	private String partner(Response.Matched matched, int item) {
		Integer place = matched.matches().get(item);
		return (place != null && this instanceof Matching matching && place < matching.matches().size())
				? matching.matches().get(place) : "";
	}

	/** A new order in which to show this question. */
	ShownOrder shuffled(java.util.random.RandomGenerator random);

	/**
	 * One line of text a learner chooses, orders or matches, with its place in the
	 * source.
	 */
	record Option(String text, boolean fixed) {
	}

	/** Texts that a learner picks or puts in order, by source position. */
	List<Option> options();

	/**
	 * Source positions of the options that are right; empty where that has no meaning.
	 */
	Set<Integer> rights();

}
