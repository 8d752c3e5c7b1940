package dev.readyroom.questionbank.authoring.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Slugs;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.questionbank.authoring.Drafts;
import dev.readyroom.web.NotFound;

import org.springframework.http.HttpStatus;
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

	private static final int LONGEST_TITLE = 80;

	private final Drafts drafts;

	private final AuthoredQuestions questions;

	private final QuestionBank bank;

	NewQuestionController(Drafts drafts, AuthoredQuestions questions, QuestionBank bank) {
		this.drafts = drafts;
		this.questions = questions;
		this.bank = bank;
	}

	@GetMapping("/bank/questions/new")
	String choose(@AuthenticationPrincipal CurrentUser me, @RequestParam(required = false) @Nullable String topic,
			Model model) {
		Authors.only(me);
		model.addAttribute("types", QuestionType.values());
		model.addAttribute("topics", this.bank.topics());
		model.addAttribute("topic", topic);
		if (!model.containsAttribute("type")) {
			model.addAttribute("type", QuestionType.SINGLE.slug());
		}
		return "questionbank/authoring/editing/new";
	}

	/**
	 * @param newTopic the title of a topic that there is not yet, in place of one from
	 * the list
	 */
	@PostMapping("/bank/questions")
	String begin(@AuthenticationPrincipal CurrentUser me, @RequestParam String type,
			@RequestParam(defaultValue = "") String topic, @RequestParam(defaultValue = "") String newTopic,
			HttpServletResponse response, Model model) {
		Authors.only(me);
		QuestionType kind = QuestionType.of(type).orElseThrow(NotFound::new);
		Optional<String> chosen = newTopic.isBlank() ? this.bank.topic(topic).map(Topic::slug) : made(newTopic.strip());
		if (chosen.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("missing", true);
			model.addAttribute("type", type);
			model.addAttribute("newTopic", newTopic);
			return choose(me, topic, model);
		}
		return "redirect:/bank/questions/" + this.drafts.create(me.id(), kind, chosen.get()) + "/edit";
	}

	/** Empty where no id can be made of the title. */
	private Optional<String> made(String title) {
		String slug = (title.length() > LONGEST_TITLE) ? "" : Slugs.of(title);
		if (slug.isEmpty()) {
			return Optional.empty();
		}
		this.questions.topic(slug, title);
		return Optional.of(slug);
	}

	@PostMapping("/bank/questions/{id}/copies")
	String copy(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id) {
		Authors.only(me);
		QuestionId copy = this.drafts.copy(me.id(), new QuestionId(id));
		return "redirect:/bank/questions/" + copy + "/edit?done=question-copied";
	}

}
