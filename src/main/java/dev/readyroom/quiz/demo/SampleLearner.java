package dev.readyroom.quiz.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.TrueFalse;
import dev.readyroom.quiz.attempt.PastSessions;

/**
 * Somebody who knows the answer with a certain probability, and else guesses as people
 * do: one wrong option, two steps or pairs swapped.
 */
class SampleLearner implements PastSessions.Answering {

	private final double ability;

	private final Random random;

	SampleLearner(double ability, Random random) {
		this.ability = ability;
		this.random = random;
	}

	@Override
	public Response answer(Question question) {
		return (this.random.nextDouble() < this.ability) ? question.key() : wrong(question);
	}

	@Override
	public Duration pause() {
		return Duration.ofSeconds(6 + this.random.nextInt(12));
	}

	private Response wrong(Question question) {
		return switch (question) {
			case TrueFalse _ -> other(question.key());
			case Choice choice -> chosen(choice);
			case Ordering ordering -> ordered(ordering.options().size());
			case Matching matching -> matched((Response.Matched) matching.key());
		};
	}

	private static Response other(Response key) {
		return Response.Chosen.of((key instanceof Response.Chosen given && given.options().contains(0)) ? 1 : 0);
	}

	/* As many as asked for, one of them wrong. */
	private Response chosen(Choice choice) {
		List<Integer> rights = new ArrayList<>(choice.rights());
		List<Integer> wrongs = new ArrayList<>();
		for (int option = 0; option < choice.options().size(); option++) {
			if (!choice.rights().contains(option)) {
				wrongs.add(option);
			}
		}
		rights.set(this.random.nextInt(rights.size()), wrongs.get(this.random.nextInt(wrongs.size())));
		return Response.Chosen.of(rights.toArray(Integer[]::new));
	}

	private Response ordered(int steps) {
		List<Integer> order = new ArrayList<>();
		for (int step = 0; step < steps; step++) {
			order.add(step);
		}
		int first = this.random.nextInt(steps - 1);
		Collections.swap(order, first, first + 1);
		return new Response.Ordered(order);
	}

	private Response matched(Response.Matched key) {
		SortedMap<Integer, Integer> matches = new TreeMap<>(key.matches());
		Integer first = matches.firstKey();
		Integer last = matches.lastKey();
		Integer kept = matches.put(first, matches.get(last));
		matches.put(last, java.util.Objects.requireNonNull(kept));
		return new Response.Matched(matches);
	}

}
