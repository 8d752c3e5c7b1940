package dev.readyroom.quiz.definition;

import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.QuizId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starts an attempt at a quiz. */
@Controller
class QuizAttemptController {

	private final Taking taking;

	QuizAttemptController(Taking taking) {
		this.taking = taking;
	}

	@PostMapping("/quizzes/{id}/attempts")
	String start(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		return "redirect:/attempts/" + started(me, new QuizId(id));
	}

	private AttemptId started(CurrentUser me, QuizId quiz) {
		try {
			return this.taking.start(me.id(), quiz);
		}
		catch (DuplicateKeyException ex) {
			// The button was pressed twice: the other press was first.
			return this.taking.start(me.id(), quiz);
		}
	}

}
