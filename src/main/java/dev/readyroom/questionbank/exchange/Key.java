package dev.readyroom.questionbank.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.source.Body;

/** What is right about a question, apart from its words. */
final class Key {

	private Key() {
	}

	/**
	 * @param one null where it is not known, which is no sameness
	 */
	static boolean same(@Nullable Body one, Body other) {
		return one != null && one.type() == other.type() && of(one).equals(of(other));
	}

	/** The order of parts is in the words already. */
	private static Object of(Body body) {
		return switch (body) {
			case Body.TrueFalse it -> it.answer();
			case Body.Choice it -> rights(it);
			case Body.Ordering it -> it.items().size();
			case Body.Matching it -> List.of(it.pairs().stream().map((pair) -> pair.match().strip()).toList(),
					it.distractors().stream().map(String::strip).toList());
		};
	}

	private static List<Integer> rights(Body.Choice choice) {
		return IntStream.range(0, choice.options().size())
			.filter((i) -> choice.options().get(i).right())
			.mapToObj((i) -> i + 1)
			.toList();
	}

	/** For people. */
	static String text(Body body) {
		return switch (body) {
			case Body.TrueFalse it -> String.valueOf(it.answer());
			case Body.Choice it -> (rights(it).size() == 1 ? "option " : "options ")
					+ rights(it).stream().map(String::valueOf).collect(Collectors.joining(", "));
			case Body.Ordering it -> "this order of " + it.items().size();
			case Body.Matching it ->
				it.pairs().stream().map((pair) -> pair.item() + " → " + pair.match()).collect(Collectors.joining("; "));
		};
	}

}
