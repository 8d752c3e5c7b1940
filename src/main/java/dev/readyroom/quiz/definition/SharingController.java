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

/** Shows a draft to other instructors, or keeps it to oneself again. */
@Controller
@RequestMapping("/quizzes/{id}/sharing")
class SharingController {

	private final Making making;

	SharingController(Making making) {
		this.making = making;
	}

	@PostMapping
	String share(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Makers.only(me);
		this.making.share(me.id(), new QuizId(id));
		return "redirect:/quizzes/" + id + "?done=quiz-shared";
	}

	@DeleteMapping
	String keep(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Makers.only(me);
		this.making.keep(me.id(), new QuizId(id));
		return "redirect:/quizzes/" + id + "?done=quiz-kept";
	}

}
