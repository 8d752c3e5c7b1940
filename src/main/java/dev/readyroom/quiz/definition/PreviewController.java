package dev.readyroom.quiz.definition;

import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.QuizId;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets whoever makes quizzes sit one as a learner would, without being counted. */
@Controller
class PreviewController {

	private final Taking taking;

	PreviewController(Taking taking) {
		this.taking = taking;
	}

	@PostMapping("/quizzes/{id}/previews")
	String start(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Makers.only(me);
		return "redirect:/attempts/" + this.taking.preview(me.id(), new QuizId(id));
	}

}
