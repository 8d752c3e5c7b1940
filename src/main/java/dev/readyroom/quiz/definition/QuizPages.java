package dev.readyroom.quiz.definition;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.People;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.attempt.QuizAttempts;
import dev.readyroom.quiz.history.LearnerHistory;
import dev.readyroom.web.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of a quiz shows. */
@Component
class QuizPages {

	private final Quizzes quizzes;

	private final QuestionBank bank;

	private final QuizAttempts attempts;

	private final LearnerHistory history;

	private final People people;

	private final Clock clock;

	QuizPages(Quizzes quizzes, QuestionBank bank, QuizAttempts attempts, LearnerHistory history, People people,
			Clock clock) {
		this.quizzes = quizzes;
		this.bank = bank;
		this.attempts = attempts;
		this.history = history;
		this.people = people;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public QuizPage of(CurrentUser me, QuizId id) {
		boolean maker = Makers.include(me);
		Quiz quiz = (maker ? this.quizzes.visibleToMaker(me.id(), id) : this.quizzes.visibleTo(me.id(), id))
			.orElseThrow(NotFound::new);
		// A trial draw tells how many questions there are; which ones does not matter.
		Asked.Drawing drawing = quiz.asked().draw(this.bank, new Random(0));
		Conditions conditions = quiz.conditions();
		boolean mine = quiz.isBy(me.id());
		return new QuizPage(id, quiz.title(), quiz.introduction(),
				Objects.requireNonNull(this.people.displayNames(List.of(quiz.author())).get(quiz.author())),
				quiz.opening(this.clock.instant()), drawing.questions(), drawing.draw().asked(),
				(drawing.exam() == null) ? null : this.bank.exam(drawing.exam()).orElse(null), conditions,
				conditions.terms(drawing.time(), conditions.closesAt()),
				this.people.accommodationsOf(me.id()).forAssignments(),
				this.history.atQuizzes(me.id()).getOrDefault(id, List.of()), mine, maker, quiz.shared(),
				quiz.changedTogether(), sections(quiz), mine ? this.attempts.count(id) : null);
	}

	private List<QuizPage.Part> sections(Quiz quiz) {
		return (quiz.asked() instanceof Asked.Sections parts) ? parts.sections()
			.stream()
			.map((section) -> new QuizPage.Part(section.name(),
					(section.topic() == null) ? null
							: this.bank.topic(section.topic()).map(Topic::title).orElse(section.topic()),
					section.level(), section.questions(), section.secondsEach()))
			.toList() : List.of();
	}

}
