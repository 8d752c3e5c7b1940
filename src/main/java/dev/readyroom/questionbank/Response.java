package dev.readyroom.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What a learner answered, in terms of the question's own (source) positions, counted
 * from 0: never in terms of the order in which things were shown.
 */
public sealed interface Response {

	/** Nothing was answered. */
	Response BLANK = new Blank();

	/** Whether nothing was answered at all. */
	default boolean isBlank() {
		return this instanceof Blank;
	}

	/** The form in which a response is stored, such as {@code c:0,2}. */
	String encoded();

	record Blank() implements Response {

		@Override
		public String encoded() {
			return "";
		}

	}

	/** Options chosen: of a true-false question 0 is "true" and 1 is "false". */
	record Chosen(SortedSet<Integer> options) implements Response {

		public Chosen {
			options = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(options));
		}

		public static Response of(Integer... options) {
			return (options.length == 0) ? BLANK : new Chosen(new TreeSet<>(List.of(options)));
		}

		@Override
		public String encoded() {
			return "c:" + this.options.stream().map(String::valueOf).collect(Collectors.joining(","));
		}

	}

	/** Items in the order the learner gave them. */
	record Ordered(List<Integer> items) implements Response {

		public Ordered {
			items = List.copyOf(items);
		}

		@Override
		public String encoded() {
			return "o:" + this.items.stream().map(String::valueOf).collect(Collectors.joining(","));
		}

	}

	/** For each item (key) the match chosen (value); items left open are absent. */
	record Matched(SortedMap<Integer, Integer> matches) implements Response {

		public Matched {
			matches = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(matches));
		}

		@Override
		public String encoded() {
			return "m:" + this.matches.entrySet()
				.stream()
				.map((match) -> match.getKey() + "-" + match.getValue())
				.collect(Collectors.joining(","));
		}

	}

	/**
	 * The reverse of {@link #encoded()}.
	 * @throws IllegalArgumentException for a text that no response encodes to
	 */
	static Response decode(String encoded) {
		if (encoded.isEmpty()) {
			return BLANK;
		}
		if (encoded.length() < 3) {
			throw new IllegalArgumentException("not a response: " + encoded);
		}
		String[] parts = encoded.substring(2).split(",");
		try {
			return switch (encoded.substring(0, 2)) {
				case "c:" -> {
					SortedSet<Integer> options = new TreeSet<>();
					for (String part : parts) {
						options.add(Integer.valueOf(part));
					}
					yield new Chosen(options);
				}
				case "o:" -> {
					List<Integer> items = new ArrayList<>();
					for (String part : parts) {
						items.add(Integer.valueOf(part));
					}
					yield new Ordered(items);
				}
				case "m:" -> {
					SortedMap<Integer, Integer> matches = new TreeMap<>();
					for (String part : parts) {
						int dash = part.indexOf('-');
						matches.put(Integer.valueOf(part.substring(0, dash)),
								Integer.valueOf(part.substring(dash + 1)));
					}
					yield new Matched(matches);
				}
				default -> throw new IllegalArgumentException("not a response: " + encoded);
			};
		}
		catch (NumberFormatException | StringIndexOutOfBoundsException ex) {
			throw new IllegalArgumentException("not a response: " + encoded, ex);
		}
	}

}
