package dev.readyroom.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.quiz.LearnerOverview;

import org.springframework.stereotype.Component;

/** What the start page offers to do; all of it comes from the bank in memory. */
@Component
class Offers {

	/** The first of the three questions that the bank grew from, which the drill asks. */
	private static final String SAMPLE = "seed-export-a-cmk";

	private static final int WEAKEST = 4;

	private final QuestionBank bank;

	Offers(QuestionBank bank) {
		this.bank = bank;
	}

	BankFigures bank() {
		List<QuestionCard> cards = this.bank.published();
		Map<String, Long> counts = cards.stream()
			.collect(Collectors.groupingBy(QuestionCard::topic, Collectors.counting()));
		return new BankFigures(cards.size(),
				this.bank.topics().stream().filter((topic) -> counts.containsKey(topic.slug())).toList(),
				this.bank.exams());
	}

	/** A question as it is asked, without its key. */
	Optional<SampleQuestion> sample() {
		return this.bank.card(SAMPLE).map((card) -> {
			Revision revision = this.bank.revision(card.revision());
			return new SampleQuestion(revision.asked().stem(), card.type() == QuestionType.TRUE_FALSE,
					revision.asked().options());
		});
	}

	/**
	 * The topics to work on first: those of which it is least certain that they are
	 * mastered, because of wrong answers or of few.
	 */
	List<WeakTopic> weakest(LearnerOverview overview) {
		return overview.topics()
			.stream()
			.sorted(Comparator.comparingDouble((LearnerOverview.TopicRate rate) -> rate.rate().low())
				.thenComparing(LearnerOverview.TopicRate::topic))
			.flatMap((rate) -> this.bank.topic(rate.topic())
				.map((topic) -> new WeakTopic(topic, rate))
				.map(Stream::of)
				.orElseGet(Stream::empty))
			.limit(WEAKEST)
			.toList();
	}

	/**
	 * What is in the bank.
	 *
	 * @param topics those with questions
	 */
	record BankFigures(int questions, List<Topic> topics, List<Exam> exams) {
	}

	/**
	 * A question to look at.
	 *
	 * @param options as HTML; of a true-false question the page has its own words
	 */
	record SampleQuestion(String stem, boolean trueFalse, List<String> options) {
	}

	/** A topic with how the learner does in it. */
	record WeakTopic(Topic topic, LearnerOverview.TopicRate own) {

		public int percent() {
			return (int) Math.round(100 * this.own.rate().rate());
		}

		public int low() {
			return this.own.rate().lowPercent();
		}

		public int high() {
			return this.own.rate().highPercent();
		}

	}

}
