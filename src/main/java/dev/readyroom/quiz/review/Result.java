package dev.readyroom.quiz.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.AttemptSections;
import dev.readyroom.quiz.attempt.Slot;
import dev.readyroom.shared.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt came to. Only scored questions count; the unscored ones are shown in
 * the review all the same.
 *
 * @param points sum of marks
 * @param scored number of questions that count
 * @param rate of right answers with its interval
 * @param time from the start to the end
 * @param topics and {@code domains} the same for parts; domains only for a mock exam
 * @param sections in their order; empty where it has none
 * @param missed how many questions, scored or not, were not fully right
 */
record Result(double points, int scored, int unscored, Interval rate, Duration time, List<Part> topics,
		List<Part> domains, List<Part> sections, int missed) {

	static Result of(Attempt attempt, List<Slot> slots, QuestionBank bank) {
		Attempt.Outcome outcome = Objects.requireNonNull(attempt.outcome());
		List<Slot> counted = slots.stream().filter(Slot::scored).toList();
		String examId = attempt.exam();
		Exam exam = (examId == null) ? null : bank.exam(examId).orElse(null);
		return new Result(outcome.score(), outcome.scored(), slots.size() - counted.size(), rate(counted),
				Duration.between(attempt.startedAt(), outcome.at()),
				parts(counted, Slot::topic, (slug) -> bank.topic(slug).map(Topic::title).orElse(slug)),
				(exam == null) ? List.of() : parts(counted, Slot::domain, (id) -> title(exam, id)),
				sections(attempt, counted), (int) slots.stream().filter((slot) -> slot.fraction() < 1).count());
	}

	/** Whole percent of right answers. */
	public int percent() {
		return this.rate.percent();
	}

	public int lowPercent() {
		return this.rate.lowPercent();
	}

	public int highPercent() {
		return this.rate.highPercent();
	}

	/** Points without needless decimals, such as 7 or 7.5. */
	public String pointsText() {
		return (this.points == Math.rint(this.points)) ? String.valueOf((long) this.points)
				: "%.1f".formatted(this.points);
	}

	private static Interval rate(List<Slot> slots) {
		double points = slots.stream().mapToDouble(Slot::fraction).sum();
		return Interval.wilson(Math.min(points, slots.size()), slots.size());
	}

	private static List<Part> parts(List<Slot> slots, Function<Slot, @Nullable String> key,
			Function<String, String> title) {
		Map<String, List<Slot>> groups = new LinkedHashMap<>();
		for (Slot slot : slots) {
			String group = key.apply(slot);
			if (group != null) {
				groups.computeIfAbsent(group, (_) -> new ArrayList<>()).add(slot);
			}
		}
		return groups.entrySet()
			.stream()
			.map((group) -> new Part(group.getKey(), title.apply(group.getKey()), group.getValue().size(),
					group.getValue().stream().mapToDouble(Slot::fraction).sum(), rate(group.getValue())))
			.sorted(java.util.Comparator.comparing(Part::title))
			.toList();
	}

	private static List<Part> sections(Attempt attempt, List<Slot> counted) {
		Map<Integer, List<Slot>> bySection = new LinkedHashMap<>();
		Map<Integer, String> names = new LinkedHashMap<>();
		for (Slot slot : counted) {
			AttemptSections.Place place = attempt.sections().at(slot.position());
			if (place != null) {
				names.put(place.number(), place.name());
				bySection.computeIfAbsent(place.number(), (_) -> new ArrayList<>()).add(slot);
			}
		}
		return bySection.entrySet()
			.stream()
			.map((section) -> new Part(section.getKey().toString(), names.getOrDefault(section.getKey(), ""),
					section.getValue().size(), section.getValue().stream().mapToDouble(Slot::fraction).sum(),
					rate(section.getValue())))
			.toList();
	}

	private static String title(Exam exam, String domain) {
		return exam.domains()
			.stream()
			.filter((known) -> known.id().equals(domain))
			.findFirst()
			.map((known) -> known.id() + " " + known.title())
			.orElse(domain);
	}

	/** A topic, domain or section of the attempt. */
	record Part(String key, String title, int questions, double points, Interval rate) {

		public int percent() {
			return this.rate.percent();
		}

		public String pointsText() {
			return (this.points == Math.rint(this.points)) ? String.valueOf((long) this.points)
					: "%.1f".formatted(this.points);
		}

	}

}
