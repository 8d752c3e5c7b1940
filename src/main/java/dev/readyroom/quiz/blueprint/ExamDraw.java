package dev.readyroom.quiz.blueprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionCard;
import org.jspecify.annotations.Nullable;

/**
 * A mock exam drawn from the bank by an exam's blueprint. Where the bank is too thin for
 * a domain, the exam gets shorter: no domain fills in for another, and the time shrinks
 * with the questions.
 *
 * @param time for all that was drawn
 * @param thin domains that had fewer questions than their share, with how many of how
 * many
 */
public record ExamDraw(Draw draw, Duration time, Map<Exam.Domain, Shortage> thin) {

	/** How many questions a domain had of those it should have. */
	public record Shortage(int found, int wanted) {
	}

	/**
	 * Draws an exam.
	 * @param published the bank; questions of types the exam does not have, drills and
	 * those without an objective in the exam are passed over
	 */
	public static ExamDraw of(Exam exam, List<QuestionCard> published, Function<QuestionCard, Question> question,
			RandomGenerator random) {
		Map<Exam.Domain, List<QuestionCard>> proven = new HashMap<>();
		List<Picked> unscoredPool = new ArrayList<>();
		for (QuestionCard card : published) {
			Exam.Domain domain = domainOf(exam, card);
			if (domain != null && card.pilot()) {
				unscoredPool.add(new Picked(card, domain, false));
			}
			else if (domain != null) {
				proven.computeIfAbsent(domain, (_) -> new ArrayList<>()).add(card);
			}
		}
		Map<Exam.Domain, Shortage> thin = new LinkedHashMap<>();
		List<Picked> picked = scored(exam, proven, thin, random);
		picked.addAll(unscored(exam, proven, unscoredPool, picked, random));
		return new ExamDraw(new Draw(slots(picked, question, random), exam.items()), time(exam, picked.size()), thin);
	}

	private static Exam.@Nullable Domain domainOf(Exam exam, QuestionCard card) {
		String objective = card.objectives().get(exam.id());
		if (objective == null || card.drill() || !exam.types().contains(card.type())) {
			return null;
		}
		return exam.domainOf(objective).orElse(null);
	}

	private static List<Picked> scored(Exam exam, Map<Exam.Domain, List<QuestionCard>> proven,
			Map<Exam.Domain, Shortage> thin, RandomGenerator random) {
		List<Picked> picked = new ArrayList<>();
		shares(exam).forEach((domain, share) -> {
			List<QuestionCard> cards = Draw.sample(proven.getOrDefault(domain, List.of()), share, random);
			cards.forEach((card) -> picked.add(new Picked(card, domain, true)));
			if (cards.size() < share) {
				thin.put(domain, new Shortage(cards.size(), share));
			}
		});
		return picked;
	}

	/*
	 * Pilot questions first, then published ones that are left; fewer where none remain.
	 */
	private static List<Picked> unscored(Exam exam, Map<Exam.Domain, List<QuestionCard>> proven, List<Picked> pilots,
			List<Picked> scored, RandomGenerator random) {
		Map<QuestionCard, Exam.Domain> domains = new HashMap<>();
		pilots.forEach((pilot) -> domains.put(pilot.card(), pilot.domain()));
		List<QuestionCard> cards = new ArrayList<>(
				Draw.sample(pilots.stream().map(Picked::card).toList(), exam.unscoredItems(), random));
		Set<QuestionCard> taken = new HashSet<>(scored.stream().map(Picked::card).toList());
		List<QuestionCard> left = new ArrayList<>();
		proven.forEach((domain, all) -> all.stream().filter((card) -> !taken.contains(card)).forEach((card) -> {
			left.add(card);
			domains.put(card, domain);
		}));
		left.sort(java.util.Comparator.comparing(QuestionCard::slug));
		cards.addAll(Draw.sample(left, unscoredFor(exam, scored.size()) - cards.size(), random));
		return cards.stream()
			.limit(unscoredFor(exam, scored.size()))
			.map((card) -> new Picked(card, java.util.Objects.requireNonNull(domains.get(card)), false))
			.toList();
	}

	/* A shortened exam keeps the proportion of scored to unscored items. */
	private static int unscoredFor(Exam exam, int scored) {
		return Math.round((float) exam.unscoredItems() * scored / exam.scoredItems());
	}

	private static List<Drawn> slots(List<Picked> picked, Function<QuestionCard, Question> question,
			RandomGenerator random) {
		List<Picked> order = new ArrayList<>(picked);
		for (int i = order.size() - 1; i > 0; i--) {
			java.util.Collections.swap(order, i, random.nextInt(i + 1));
		}
		List<Drawn> slots = new ArrayList<>(order.size());
		for (Picked pick : order) {
			slots.add(new Drawn(slots.size() + 1, pick.card(), pick.domain().id(), pick.scored(),
					question.apply(pick.card()).shuffled(random)));
		}
		return slots;
	}

	private static Duration time(Exam exam, int questions) {
		return Duration.ofSeconds(Math.ceilDiv(exam.time().toSeconds() * questions, exam.items()));
	}

	/**
	 * The number of scored items of each domain: its weight of the whole, rounded so that
	 * they add up (largest remainder, also called Hamilton's method).
	 */
	static Map<Exam.Domain, Integer> shares(Exam exam) {
		int weights = exam.domains().stream().mapToInt(Exam.Domain::weight).sum();
		Map<Exam.Domain, Integer> shares = new LinkedHashMap<>();
		exam.domains().forEach((domain) -> shares.put(domain, exam.scoredItems() * domain.weight() / weights));
		int left = exam.scoredItems() - shares.values().stream().mapToInt(Integer::intValue).sum();
		exam.domains()
			.stream()
			.sorted(java.util.Comparator
				.comparing((Exam.Domain domain) -> -(exam.scoredItems() * domain.weight() % weights)))
			.limit(left)
			.forEach((domain) -> shares.merge(domain, 1, Integer::sum));
		return shares;
	}

	private record Picked(QuestionCard card, Exam.Domain domain, boolean scored) {
	}

}
