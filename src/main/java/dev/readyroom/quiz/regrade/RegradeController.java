package dev.readyroom.quiz.regrade;

import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.People;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.Authors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows an author who gains and who loses by a corrected key, before anything changes.
 */
@Controller
@RequestMapping("/bank/questions/{id}/regrade")
class RegradeController {

	private static final int SHOWN = 100;

	private final Regrading regrading;

	private final QuestionBank bank;

	private final People people;

	RegradeController(Regrading regrading, QuestionBank bank, People people) {
		this.regrading = regrading;
		this.bank = bank;
		this.people = people;
	}

	@GetMapping
	String preview(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(defaultValue = "KEY") Rule rule, Model model) {
		Authors.only(me);
		QuestionCard card = this.regrading.card(new QuestionId(id));
		Outlook outlook = this.regrading.preview(me.id(), card, rule);
		model.addAttribute("card", card);
		model.addAttribute("stem", this.bank.revision(card.revision()).asked().stem());
		model.addAttribute("today", Key.of(this.bank.revision(card.revision()), 0));
		model.addAttribute("before", this.regrading.keysBefore(card));
		model.addAttribute("outlook", outlook);
		model.addAttribute("shown", outlook.affected().stream().limit(SHOWN).toList());
		model.addAttribute("names", this.people.displayNames(outlook.learners()));
		return "quiz/regrade/preview";
	}

	@PostMapping
	String apply(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam Rule rule,
			@RequestParam UUID revision, @RequestParam(defaultValue = "") String reason) {
		Authors.only(me);
		QuestionCard card = this.regrading.card(new QuestionId(id));
		this.regrading.apply(me.id(), card, new RevisionId(revision), rule, reason);
		return "redirect:/bank/questions/" + id + "?done=regraded";
	}

}
