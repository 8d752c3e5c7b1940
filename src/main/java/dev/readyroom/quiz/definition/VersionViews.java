package dev.readyroom.quiz.definition;

import java.util.List;
import java.util.Map;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.web.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Shows whoever comes second what was saved meanwhile, beside what they wrote. */
@Component
class VersionViews {

	private final Quizzes quizzes;

	private final QuestionBank bank;

	private final People people;

	VersionViews(Quizzes quizzes, QuestionBank bank, People people) {
		this.quizzes = quizzes;
		this.bank = bank;
		this.people = people;
	}

	/**
	 * Fills {@code versions}, {@code version} (the one that the next save would be on top
	 * of) and {@code changedBy}: a name, or nothing where it was the reader.
	 */
	@Transactional(readOnly = true)
	public void show(CurrentUser me, QuizId id, QuizForm typed, Model model) {
		Quiz quiz = this.quizzes.changeableBy(me.id(), id).orElseThrow(NotFound::new);
		QuizForm saved = FilledForm.of(quiz, this.bank, me.zone());
		UserId by = quiz.changedBy();
		Map<UserId, String> names = by.equals(me.id()) ? Map.of() : this.people.displayNames(List.of(by));
		model.addAttribute("versions", QuizVersions.of(saved, typed, this.bank));
		model.addAttribute("version", saved.version());
		model.addAttribute("changedBy", names.get(by));
	}

}
