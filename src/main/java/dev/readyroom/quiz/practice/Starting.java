package dev.readyroom.quiz.practice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.People;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.Attempts;
import dev.readyroom.quiz.attempt.NewAttempt;
import dev.readyroom.quiz.blueprint.Draw;
import dev.readyroom.quiz.blueprint.ExamDraw;
import dev.readyroom.quiz.blueprint.Mix;
import dev.readyroom.quiz.history.LearnerHistory;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Draws questions and starts practice with them. */
@Service
class Starting {

	static final List<String> SEED = List.of("seed-export-a-cmk", "seed-bring-your-own-keys",
			"seed-types-of-keys-to-import");

	private final QuestionBank bank;

	private final Attempts attempts;

	private final LearnerHistory history;

	private final People people;

	// Chance decides what is asked, not what is right: it need not withstand prediction,
	// but must not repeat.
	private final RandomGenerator random = new java.security.SecureRandom();

	Starting(QuestionBank bank, Attempts attempts, LearnerHistory history, People people) {
		this.bank = bank;
		this.attempts = attempts;
		this.history = history;
		this.people = people;
	}

	AttemptId drill(CurrentUser learner, String topicSlug, int questions, SlotClock clock, FeedbackTiming feedback) {
		Topic topic = this.bank.topic(topicSlug).orElseThrow(NotFound::new);
		List<QuestionCard> cards = cards((card) -> card.topic().equals(topicSlug) && !card.pilot());
		return practice(learner.id(), NewAttempt.of(Attempt.Kind.DRILL, topic.title()),
				Terms.practice(clock, null, feedback), random(cards, questions));
	}

	/** The three questions the bank grew from, in their order, as a drill. */
	AttemptId seed(CurrentUser learner, String title, SlotClock clock, FeedbackTiming feedback) {
		List<QuestionCard> cards = SEED.stream().flatMap((slug) -> this.bank.card(slug).stream()).toList();
		return practice(learner.id(), NewAttempt.of(Attempt.Kind.DRILL, title), Terms.practice(clock, null, feedback),
				Draw.list(cards, contentOf(cards), this.random));
	}

	AttemptId mix(CurrentUser learner, Mix mix, int questions, SlotClock clock, @Nullable Duration whole,
			FeedbackTiming feedback) {
		LearnerHistory.Known known = (mix.pool() == Mix.Pool.ALL) ? new LearnerHistory.Known(Set.of(), Set.of())
				: this.history.known(learner.id());
		List<QuestionCard> cards = cards(mix.test(known.answered(), known.missed()));
		if (cards.isEmpty()) {
			throw new BrokenRule("quiz.refused.mix-" + mix.pool().name());
		}
		return practice(learner.id(), NewAttempt.of(Attempt.Kind.MIX, ""), Terms.practice(clock, whole, feedback),
				random(cards, questions));
	}

	AttemptId mockExam(CurrentUser learner, String examId) {
		Exam exam = this.bank.exam(examId).orElseThrow(NotFound::new);
		ExamDraw draw = preview(exam);
		return practice(learner.id(), NewAttempt.mockExam(exam.title(), exam.id()),
				Terms.practice(new SlotClock.None(), draw.time(), FeedbackTiming.EXAM), draw.draw());
	}

	/** The same questions again that were not right in an attempt, to be studied. */
	AttemptId missed(CurrentUser learner, Set<RevisionId> missed) {
		Set<dev.readyroom.questionbank.QuestionId> questions = this.bank.revisions(missed)
			.values()
			.stream()
			.map(Revision::question)
			.collect(java.util.stream.Collectors.toSet());
		List<QuestionCard> cards = cards((card) -> questions.contains(card.id()));
		if (cards.isEmpty()) {
			throw new BrokenRule("quiz.refused.nothing-missed");
		}
		return practice(learner.id(), NewAttempt.of(Attempt.Kind.MIX, ""),
				Terms.practice(new SlotClock.None(), null, FeedbackTiming.STUDY), random(cards, cards.size()));
	}

	/** What a mock exam would be like now; another draw for each call. */
	ExamDraw preview(Exam exam) {
		List<QuestionCard> published = this.bank.published();
		return ExamDraw.of(exam, published, contentOf(published), this.random);
	}

	private AttemptId practice(UserId learner, NewAttempt what, Terms terms, Draw draw) {
		TimeAllowance allowance = this.people.accommodationsOf(learner).forPractice();
		return this.attempts.start(learner, allowance, what, terms, draw.slots());
	}

	private List<QuestionCard> cards(Predicate<QuestionCard> which) {
		return this.bank.published().stream().filter(which).toList();
	}

	private Draw random(List<QuestionCard> cards, int questions) {
		return Draw.random(cards, questions, contentOf(cards), this.random);
	}

	/** From memory; what is not there yet is read at once, not one by one. */
	private Function<QuestionCard, Question> contentOf(List<QuestionCard> cards) {
		Map<RevisionId, Revision> revisions = this.bank.revisions(cards.stream().map(QuestionCard::revision).toList());
		return (card) -> Objects.requireNonNull(revisions.get(card.revision())).content();
	}

}
