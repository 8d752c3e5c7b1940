package dev.readyroom.questionbank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order in which one slot shows its question: the first thing shown is the option
 * with source position {@code options.get(0)}, and so on. It is stored with the slot, so
 * that a reload or a restart shows the same, and pages name things by shown place only: a
 * source position would give ordering and matching keys away.
 *
 * @param options source positions of options or items, in shown order
 * @param matches source positions of the right-hand side of a matching question; else
 * empty
 */
public record ShownOrder(List<Integer> options, List<Integer> matches) {

	public ShownOrder {
		options = List.copyOf(options);
		matches = List.copyOf(matches);
	}

	static ShownOrder of(List<Integer> options) {
		return new ShownOrder(options, List.of());
	}

	/** The stored form, such as {@code 2,0,1} or {@code 1,0|2,0,1}. */
	public String encoded() {
		return this.matches.isEmpty() ? join(this.options) : join(this.options) + "|" + join(this.matches);
	}

	public static ShownOrder decode(String encoded) {
		int bar = encoded.indexOf('|');
		return (bar < 0) ? new ShownOrder(split(encoded), List.of())
				: new ShownOrder(split(encoded.substring(0, bar)), split(encoded.substring(bar + 1)));
	}

	private static String join(List<Integer> positions) {
		return positions.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	private static List<Integer> split(String positions) {
		return positions.isEmpty() ? List.of() : Arrays.stream(positions.split(",")).map(Integer::valueOf).toList();
	}

	/**
	 * Positions 0 to n-1 in random order, those that are fixed staying where they are.
	 */
	static List<Integer> shuffle(int n, java.util.function.IntPredicate fixed, RandomGenerator random) {
		List<Integer> movable = new ArrayList<>(IntStream.range(0, n).filter(fixed.negate()).boxed().toList());
		for (int i = movable.size() - 1; i > 0; i--) {
			java.util.Collections.swap(movable, i, random.nextInt(i + 1));
		}
		List<Integer> order = new ArrayList<>(n);
		int next = 0;
		for (int i = 0; i < n; i++) {
			order.add(fixed.test(i) ? Integer.valueOf(i) : movable.get(next++));
		}
		return order;
	}

}
