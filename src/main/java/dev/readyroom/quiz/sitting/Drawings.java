package dev.readyroom.quiz.sitting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Task;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.AttemptSections;
import dev.readyroom.quiz.blueprint.Draw;
import dev.readyroom.quiz.blueprint.ExamDraw;
import dev.readyroom.quiz.definition.Asked;
import dev.readyroom.quiz.definition.QuizContent;
import dev.readyroom.quiz.definition.Settable;

import org.springframework.stereotype.Component;

/** Draws the questions of a task. */
@Component
public class Drawings {

	private final QuestionBank bank;

	private final Settable quizzes;

	Drawings(QuestionBank bank, Settable quizzes) {
		this.bank = bank;
		this.quizzes = quizzes;
	}

	public Optional<Drawing> draw(Task task, RandomGenerator random) {
		return switch (task) {
			case Task.OfQuiz quiz -> this.quizzes.content(quiz.quiz()).map((content) -> quiz(content, random));
			case Task.MockExam mock -> this.bank.exam(mock.exam()).map((exam) -> {
				ExamDraw drawn = ExamDraw.of(exam, this.bank.published(), content(), random);
				return new Drawing(Attempt.Kind.MOCK_EXAM, exam.title(), drawn.draw(),
						Terms.practice(new SlotClock.None(), drawn.time(), FeedbackTiming.EXAM), exam.id(),
						AttemptSections.NONE);
			});
			case Task.Drill drill -> this.bank.topic(drill.topic()).map((topic) -> {
				List<QuestionCard> cards = this.bank.published()
					.stream()
					.filter((card) -> card.topic().equals(drill.topic()) && !card.pilot())
					.toList();
				return new Drawing(Attempt.Kind.DRILL, topic.title(),
						Draw.random(cards, drill.questions(), content(), random),
						Terms.practice(drill.clock(), null, FeedbackTiming.STUDY), null, AttemptSections.NONE);
			});
		};
	}

	private Drawing quiz(QuizContent quiz, RandomGenerator random) {
		Asked.Drawing drawn = quiz.asked().draw(this.bank, random);
		Duration own = drawn.time();
		return new Drawing(Attempt.Kind.QUIZ, quiz.title(), drawn.draw(), quiz.conditions().terms(own, null),
				drawn.exam(), drawn.sections());
	}

	private Function<QuestionCard, Question> content() {
		return (card) -> this.bank.revision(card.revision()).content();
	}

}
