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

/** Shows a quiz to others, or takes it back. */
@Controller
@RequestMapping("/quizzes/{id}/publication")
class PublicationController {

	private final Making making;

	PublicationController(Making making) {
		this.making = making;
	}

	@PostMapping
	String publish(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Makers.only(me);
		this.making.publish(me.id(), new QuizId(id));
		return "redirect:/quizzes/" + id + "?done=quiz-published";
	}

	@DeleteMapping
	String withdraw(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Makers.only(me);
		this.making.withdraw(me.id(), new QuizId(id));
		return "redirect:/quizzes/" + id + "?done=quiz-withdrawn";
	}

}
