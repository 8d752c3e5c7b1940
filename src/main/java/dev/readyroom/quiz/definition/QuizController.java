package dev.readyroom.quiz.definition;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.QuizId;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The quizzes there are for somebody, and what awaits them in one. */
@Controller
class QuizController {

	private final QuizList list;

	private final QuizPages pages;

	private final People people;

	QuizController(QuizList list, QuizPages pages, People people) {
		this.list = list;
		this.pages = pages;
		this.people = people;
	}

	@GetMapping("/quizzes")
	String list(@AuthenticationPrincipal CurrentUser me, Model model) {
		List<QuizRow> published = this.list.published(me.id());
		boolean maker = Makers.include(me);
		List<QuizRow> shared = maker ? this.list.shared(me.id()) : List.of();
		Map<UserId, String> authors = this.people
			.displayNames(Stream.concat(published.stream(), shared.stream()).map(QuizRow::author).toList());
		model.addAttribute("shared", shared);
		model.addAttribute("open", only(published, Opening.OPEN));
		model.addAttribute("later", only(published, Opening.LATER));
		model.addAttribute("closed", only(published, Opening.CLOSED));
		model.addAttribute("authors", authors);
		model.addAttribute("maker", maker);
		model.addAttribute("own", maker ? this.list.by(me.id()) : List.of());
		return "quiz/definition/index";
	}

	private static List<QuizRow> only(List<QuizRow> rows, Opening opening) {
		return rows.stream().filter((row) -> row.opening() == opening).toList();
	}

	@GetMapping("/quizzes/{id}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		QuizPage quiz = this.pages.of(me, new QuizId(id));
		model.addAttribute("quiz", quiz);
		return "quiz/definition/show";
	}

}
