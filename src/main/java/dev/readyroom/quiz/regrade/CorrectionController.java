package dev.readyroom.quiz.regrade;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.web.NotFound;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells a learner which of their results a corrected key changed. */
@Controller
class CorrectionController {

	private final Corrections corrections;

	private final QuestionBank bank;

	private final Clock clock;

	CorrectionController(Corrections corrections, QuestionBank bank, Clock clock) {
		this.corrections = corrections;
		this.bank = bank;
		this.clock = clock;
	}

	@GetMapping("/corrections/{id}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		List<Corrections.Own> own = this.corrections.ofLearner(me.id(), id,
				this.clock.instant().atOffset(ZoneOffset.UTC));
		if (own.isEmpty()) {
			throw new NotFound();
		}
		model.addAttribute("own", own);
		model.addAttribute("stem",
				this.bank.card(own.getFirst().slug())
					.map((card) -> this.bank.revision(card.revision()).asked().stem())
					.orElse(null));
		return "quiz/regrade/own";
	}

}
