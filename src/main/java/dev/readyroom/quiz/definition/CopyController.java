package dev.readyroom.quiz.definition;

import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.quiz.QuizId;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes a quiz of one's own out of one that somebody shared, or of an own one. */
@Controller
class CopyController {

	private final Making making;

	CopyController(Making making) {
		this.making = making;
	}

	@PostMapping("/quizzes/{id}/copies")
	String copy(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Makers.only(me);
		return "redirect:/quizzes/" + this.making.copy(me.id(), new QuizId(id)) + "/edit?done=quiz-copied";
	}

}
