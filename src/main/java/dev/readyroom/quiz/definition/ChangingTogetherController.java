package dev.readyroom.quiz.definition;

import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.QuizId;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets other instructors change a quiz, or changes it alone again. */
@Controller
@RequestMapping("/quizzes/{id}/sharing/changes")
class ChangingTogetherController {

	private final Making making;

	ChangingTogetherController(Making making) {
		this.making = making;
	}

	@PostMapping
	String together(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Makers.only(me);
		this.making.changeTogether(me.id(), new QuizId(id));
		return "redirect:/quizzes/" + id + "?done=quiz-changed-together";
	}

	@DeleteMapping
	String alone(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Makers.only(me);
		this.making.changeAlone(me.id(), new QuizId(id));
		return "redirect:/quizzes/" + id + "?done=quiz-changed-alone";
	}

}
