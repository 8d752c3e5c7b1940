package dev.readyroom.questionbank;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Options of which one (single) or several (multiple) are right.
 *
 * @param multiple whether the learner is asked for as many options as are right
 * @param shuffle whether the options may be shown in another order
 */
public record Choice(String stem, List<Option> options, Set<Integer> rights, boolean multiple,
		boolean shuffle) implements Question {

	public Choice {
		options = List.copyOf(options);
		rights = Set.copyOf(rights);
		if (rights.isEmpty() || (!multiple && rights.size() != 1)) {
			throw new IllegalArgumentException("a single-choice question has one right option, a multiple one or more");
		}
	}

	/** How many options the learner is asked to choose. */
	public int choose() {
		return this.rights.size();
	}

	@Override
	public QuestionType type() {
		return this.multiple ? QuestionType.MULTIPLE : QuestionType.SINGLE;
	}

	@Override
	public double grade(Response response, Credit credit) {
		if (!(response instanceof Response.Chosen chosen)) {
			return 0;
		}
		if (chosen.options().equals(this.rights)) {
			return 1;
		}
		if (!this.multiple || credit == Credit.ALL_OR_NOTHING) {
			return 0;
		}
		long right = chosen.options().stream().filter(this.rights::contains).count();
		long wrong = chosen.options().size() - right;
		return Math.max(0, (double) (right - wrong) / this.rights.size());
	}

	@Override
	public Response key() {
		return new Response.Chosen(new TreeSet<>(this.rights));
	}

	@Override
	public boolean accepts(Response response) {
		return acceptsChoice(response, this.options.size(), this.multiple ? this.options.size() : 1);
	}

	static boolean acceptsChoice(Response response, int options, int most) {
		return switch (response) {
			case Response.Blank _ -> true;
			case Response.Chosen chosen -> !chosen.options().isEmpty() && chosen.options().size() <= most
					&& chosen.options().first() >= 0 && chosen.options().last() < options;
			case Response.Ordered _, Response.Matched _ -> false;
		};
	}

	@Override
	public ShownOrder shuffled(RandomGenerator random) {
		return ShownOrder
			.of(ShownOrder.shuffle(this.options.size(), (i) -> !this.shuffle || this.options.get(i).fixed(), random));
	}

}
