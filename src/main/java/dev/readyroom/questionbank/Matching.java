package dev.readyroom.questionbank;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Items, each to be given its match. Two items may share a match, and some matches may
 * fit no item.
 *
 * @param options the items, by source position
 * @param matches the right-hand texts, each once
 * @param partners for each item the position in {@code matches} of the one that is right
 */
public record Matching(String stem, List<Option> options, List<String> matches,
		List<Integer> partners) implements Question {

	public Matching {
		options = List.copyOf(options);
		matches = List.copyOf(matches);
		partners = List.copyOf(partners);
		if (options.size() != partners.size()) {
			throw new IllegalArgumentException("every item needs a partner");
		}
	}

	@Override
	public QuestionType type() {
		return QuestionType.MATCHING;
	}

	@Override
	public Set<Integer> rights() {
		return Set.of();
	}

	@Override
	public double grade(Response response, Credit credit) {
		if (!(response instanceof Response.Matched matched)) {
			return 0;
		}
		long right = matched.matches()
			.entrySet()
			.stream()
			.filter((match) -> match.getValue().equals(this.partners.get(match.getKey())))
			.count();
		double share = (double) right / this.partners.size();
		return (credit == Credit.PARTIAL || right == this.partners.size()) ? share : 0;
	}

	@Override
	public Response key() {
		SortedMap<Integer, Integer> key = new TreeMap<>();
		for (int i = 0; i < this.partners.size(); i++) {
			key.put(i, this.partners.get(i));
		}
		return new Response.Matched(key);
	}

	@Override
	public boolean accepts(Response response) {
		return switch (response) {
			case Response.Blank _ -> true;
			case Response.Matched matched -> !matched.matches().isEmpty() && matched.matches().firstKey() >= 0
					&& matched.matches().lastKey() < this.options.size()
					&& matched.matches()
						.values()
						.stream()
						.allMatch((match) -> match >= 0 && match < this.matches.size());
			case Response.Chosen _, Response.Ordered _ -> false;
		};
	}

	@Override
	public ShownOrder shuffled(RandomGenerator random) {
		return new ShownOrder(ShownOrder.shuffle(this.options.size(), (_) -> false, random),
				ShownOrder.shuffle(this.matches.size(), (_) -> false, random));
	}

}
