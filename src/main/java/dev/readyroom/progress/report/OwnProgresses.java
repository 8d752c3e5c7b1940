package dev.readyroom.progress.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.Topic;

import org.springframework.stereotype.Component;

/**
 * Puts together what a learner has practised: four statements, and the bank in memory.
 */
@Component
class OwnProgresses {

	private static final int CALENDAR = 35;

	private final Counted counted;

	private final QuestionBank bank;

	OwnProgresses(Counted counted, QuestionBank bank) {
		this.counted = counted;
		this.bank = bank;
	}

	OwnProgress of(UserId learner, LocalDate today) {
		Map<String, Counted.Spent> topics = this.counted.topics(List.of(learner)).getOrDefault(learner, Map.of());
		Map<QuestionId, Counted.Answered> answered = this.counted.questions(learner);
		Map<QuestionId, Trend> trends = this.counted.trends(learner, today);
		List<Counted.Day> days = this.counted.days(learner);
		Cards cards = new Cards(this.bank.published(), answered, trends);
		Rate all = topics.values().stream().map(Counted.Spent::rate).reduce(Rate.NONE, Rate::plus);
		return new OwnProgress(all, cards.seen((_) -> true), cards.count((_) -> true), cards.missed(),
				spent(days, LocalDate.MIN), spent(days, today.minusDays(6)),
				(int) days.stream().filter((day) -> day.answers() > 0).count(), calendar(days, today),
				this.bank.topics()
					.stream()
					.map((topic) -> topic(topic, topics, cards))
					.filter((part) -> part.total() > 0 || part.rate().any())
					.toList(),
				this.bank.exams().stream().map((exam) -> exam(exam, cards)).toList());
	}

	private static Part topic(Topic topic, Map<String, Counted.Spent> topics, Cards cards) {
		Counted.Spent own = topics.getOrDefault(topic.slug(), Counted.Spent.NONE);
		Predicate<QuestionCard> inIt = (card) -> card.topic().equals(topic.slug());
		return new Part(topic.slug(), topic.title(), null, own.rate(), cards.trend(inIt), cards.seen(inIt),
				cards.count(inIt), own.spent());
	}

	private static OwnProgress.ExamParts exam(Exam exam, Cards cards) {
		return new OwnProgress.ExamParts(exam.id(), exam.title(), exam.domains().stream().map((domain) -> {
			Predicate<QuestionCard> inIt = (card) -> Optional.ofNullable(card.objectives().get(exam.id()))
				.flatMap(exam::domainOf)
				.filter(domain::equals)
				.isPresent();
			return new Part(null, domain.title(), domain.weight(), cards.rate(inIt), cards.trend(inIt),
					cards.seen(inIt), cards.count(inIt), null);
		}).toList());
	}

	private static Duration spent(List<Counted.Day> days, LocalDate since) {
		return days.stream()
			.filter((day) -> !day.on().isBefore(since))
			.map(Counted.Day::spent)
			.reduce(Duration.ZERO, Duration::plus);
	}

	private static List<OwnProgress.CalendarDay> calendar(List<Counted.Day> days, LocalDate today) {
		Map<LocalDate, Integer> answers = days.stream()
			.collect(Collectors.toMap(Counted.Day::on, Counted.Day::answers));
		return IntStream.range(0, CALENDAR)
			.mapToObj((i) -> today.minusDays(CALENDAR - 1L - i))
			.map((day) -> new OwnProgress.CalendarDay(day, answers.getOrDefault(day, 0)))
			.toList();
	}

	/** The bank's questions with what a learner did. */
	private record Cards(List<QuestionCard> published, Map<QuestionId, Counted.Answered> answered,
			Map<QuestionId, Trend> trends) {

		int count(Predicate<QuestionCard> which) {
			return (int) this.published.stream().filter(which).count();
		}

		int seen(Predicate<QuestionCard> which) {
			return (int) this.published.stream()
				.filter(which)
				.filter((card) -> this.answered.containsKey(card.id()))
				.count();
		}

		int missed() {
			return (int) of((_) -> true, this.answered).filter(Counted.Answered::missed).count();
		}

		Rate rate(Predicate<QuestionCard> which) {
			return of(which, this.answered).map(Counted.Answered::rate).reduce(Rate.NONE, Rate::plus);
		}

		Trend trend(Predicate<QuestionCard> which) {
			return of(which, this.trends).reduce(Trend.NONE, Trend::plus);
		}

		private <T> java.util.stream.Stream<T> of(Predicate<QuestionCard> which, Map<QuestionId, T> of) {
			return this.published.stream()
				.filter(which)
				.map((card) -> Optional.ofNullable(of.get(card.id())))
				.flatMap(Optional::stream);
		}

	}

}
