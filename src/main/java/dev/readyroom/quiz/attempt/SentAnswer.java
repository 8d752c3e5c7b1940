package dev.readyroom.quiz.attempt;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.ShownOrder;
import dev.readyroom.questionbank.TrueFalse;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of an answer form. Pages name options by the place at which they are
 * shown, counted from 1; the slot's stored order says what that is.
 *
 * Fields: {@code choice} (repeated), {@code struck} (repeated), {@code place-<shown>} =
 * the step's number, {@code match-<shown>} = the place of a match; {@code answer} the
 * answer's id, {@code page} the page's token, {@code claimed} milliseconds of the time it
 * was made.
 */
record SentAnswer(Map<String, String[]> fields) implements Answers.Sent {

	@Override
	public AnswerOffer read(Question question, Slot slot) {
		Response response = switch (question) {
			case TrueFalse _, Choice _ -> chosen("choice", slot.shown());
			case Ordering _ -> ordered(slot.shown());
			case Matching _ -> matched(slot.shown());
		};
		if (!question.accepts(response)) {
			throw new UnreadableAnswer();
		}
		return new AnswerOffer(id(), text("page"), response, chosen("struck", slot.shown()), claimed());
	}

	private UUID id() {
		try {
			return UUID.fromString(text("answer"));
		}
		catch (IllegalArgumentException ex) {
			throw new UnreadableAnswer();
		}
	}

	private @Nullable Instant claimed() {
		String claimed = text("claimed");
		if (claimed.isEmpty()) {
			return null;
		}
		try {
			return Instant.ofEpochMilli(Long.parseLong(claimed));
		}
		catch (NumberFormatException | DateTimeException ex) {
			throw new UnreadableAnswer();
		}
	}

	private Response chosen(String field, ShownOrder shown) {
		List<Integer> options = new ArrayList<>();
		for (String place : this.fields.getOrDefault(field, new String[0])) {
			options.add(at(place, shown.options()));
		}
		return options.isEmpty() ? Response.BLANK : new Response.Chosen(new TreeSet<>(options));
	}

	/* Every step gets a place of its own; steps that all have none are no answer yet. */
	private Response ordered(ShownOrder shown) {
		int n = shown.options().size();
		Integer[] items = new Integer[n];
		int placed = 0;
		for (int i = 1; i <= n; i++) {
			String place = text("place-" + i);
			if (!place.isEmpty()) {
				int index = number(place, n) - 1;
				if (items[index] != null) {
					throw new UnreadableAnswer("quiz.refused.two-in-one-place");
				}
				items[index] = shown.options().get(i - 1);
				placed++;
			}
		}
		if (placed == 0) {
			return Response.BLANK;
		}
		if (placed < n) {
			throw new UnreadableAnswer("quiz.refused.places-missing");
		}
		return new Response.Ordered(Arrays.asList(items));
	}

	private Response matched(ShownOrder shown) {
		SortedMap<Integer, Integer> matches = new TreeMap<>();
		for (int i = 1; i <= shown.options().size(); i++) {
			String match = text("match-" + i);
			if (!match.isEmpty()) {
				matches.put(shown.options().get(i - 1), at(match, shown.matches()));
			}
		}
		return matches.isEmpty() ? Response.BLANK : new Response.Matched(matches);
	}

	private static int at(String place, List<Integer> positions) {
		return positions.get(number(place, positions.size()) - 1);
	}

	private static int number(String text, int most) {
		try {
			int number = Integer.parseInt(text);
			if (number >= 1 && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// falls through: no page of ours sends that
		}
		throw new UnreadableAnswer();
	}

	private String text(String field) {
		String[] values = this.fields.get(field);
		return (values == null || values.length == 0) ? "" : values[0].strip();
	}

}
