package dev.readyroom.questionbank.authoring.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.authoring.Drafts;
import dev.readyroom.web.NotFound;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a question: its type and its topic decide what the editor looks like. */
@Controller
class NewQuestionController {

	private final Drafts drafts;

	private final QuestionBank bank;

	NewQuestionController(Drafts drafts, QuestionBank bank) {
		this.drafts = drafts;
		this.bank = bank;
	}

	@GetMapping("/bank/questions/new")
	String choose(@AuthenticationPrincipal CurrentUser me, @RequestParam(required = false) @Nullable String topic,
			Model model) {
		Authors.only(me);
		model.addAttribute("types", QuestionType.values());
		model.addAttribute("topics", this.bank.topics());
		model.addAttribute("topic", topic);
		return "questionbank/authoring/editing/new";
	}

	@PostMapping("/bank/questions")
	String begin(@AuthenticationPrincipal CurrentUser me, @RequestParam String type, @RequestParam String topic) {
		Authors.only(me);
		QuestionType kind = QuestionType.of(type).orElseThrow(NotFound::new);
		String known = this.bank.topic(topic).orElseThrow(NotFound::new).slug();
		QuestionId id = this.drafts.create(me.id(), kind, known);
		return "redirect:/bank/questions/" + id + "/edit";
	}

	@PostMapping("/bank/questions/{id}/copies")
	String copy(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Authors.only(me);
		QuestionId copy = this.drafts.copy(me.id(), new QuestionId(id));
		return "redirect:/bank/questions/" + copy + "/edit?done=question-copied";
	}

}
