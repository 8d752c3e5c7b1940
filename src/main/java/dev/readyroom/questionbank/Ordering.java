package dev.readyroom.questionbank;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Steps to be put in order.
 *
 * @param options the steps, in the right order
 */
public record Ordering(String stem, List<Option> options) implements Question {

	public Ordering {
		options = List.copyOf(options);
	}

	@Override
	public QuestionType type() {
		return QuestionType.ORDERING;
	}

	@Override
	public Set<Integer> rights() {
		return Set.of();
	}

	@Override
	public double grade(Response response, Credit credit) {
		if (!(response instanceof Response.Ordered ordered) || !accepts(response)) {
			return 0;
		}
		if (response.equals(key())) {
			return 1;
		}
		return (credit == Credit.ALL_OR_NOTHING) ? 0 : neighboursInOrder(ordered.items());
	}

	private double neighboursInOrder(List<Integer> items) {
		long right = IntStream.range(1, items.size()).filter((i) -> items.get(i) == items.get(i - 1) + 1).count();
		return (double) right / (items.size() - 1);
	}

	@Override
	public Response key() {
		return new Response.Ordered(IntStream.range(0, this.options.size()).boxed().toList());
	}

	@Override
	public boolean accepts(Response response) {
		return switch (response) {
			case Response.Blank _ -> true;
			case Response.Ordered ordered ->
				ordered.items().size() == this.options.size() && new TreeSet<>(ordered.items())
					.equals(new TreeSet<>(IntStream.range(0, this.options.size()).boxed().toList()));
			case Response.Chosen _, Response.Matched _ -> false;
		};
	}

	/**
	 * Never the right order itself: a learner who touches nothing has answered nothing.
	 */
	@Override
	public ShownOrder shuffled(RandomGenerator random) {
		List<Integer> right = IntStream.range(0, this.options.size()).boxed().toList();
		List<Integer> shown;
		do {
			shown = ShownOrder.shuffle(this.options.size(), (_) -> false, random);
		}
		while (shown.equals(right) && shown.size() > 1);
		return ShownOrder.of(shown);
	}

}
