package dev.readyroom.quiz.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Rationale;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.Attempts;
import dev.readyroom.quiz.attempt.Slot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The result of an attempt and each of its questions explained, once they may be seen.
 */
@Controller
class ReviewController {

	private final Attempts attempts;

	private final QuestionBank bank;

	private final ExplainedFragments fragments;

	private final Clock clock;

	ReviewController(Attempts attempts, QuestionBank bank, ExplainedFragments fragments, Clock clock) {
		this.fragments = fragments;
		this.attempts = attempts;
		this.bank = bank;
		this.clock = clock;
	}

	@GetMapping("/attempts/{id}/review")
	String review(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Attempt attempt = this.attempts.ofLearner(me.id(), new AttemptId(id));
		if (!attempt.finished()) {
			return "redirect:/attempts/" + id;
		}
		model.addAttribute("attempt", attempt);
		if (!attempt.revealsAll(this.clock.instant())) {
			return "quiz/review/later";
		}
		List<Slot> slots = this.attempts.slots(me.id(), attempt.id());
		model.addAttribute("result", Result.of(attempt, slots, this.bank));
		List<Explained> questions = explained(slots);
		model.addAttribute("palette", this.fragments.palette(questions, request, response));
		model.addAttribute("questions", this.fragments.questions(questions, request, response));
		model.addAttribute("exam", (attempt.exam() == null) ? null : this.bank.exam(attempt.exam()).orElse(null));
		return "quiz/review/show";
	}

	private List<Explained> explained(List<Slot> slots) {
		List<RevisionId> ids = slots.stream().map(Slot::revision).toList();
		Map<RevisionId, Revision> revisions = this.bank.revisions(ids);
		Map<RevisionId, Rationale> rationales = this.bank.rationales(ids);
		return slots.stream()
			.map((slot) -> Explained.of(slot.position(), slot.shown(), slot.response(), slot.fraction(), slot.scored(),
					Objects.requireNonNull(revisions.get(slot.revision())),
					Objects.requireNonNull(rationales.get(slot.revision()))))
			.toList();
	}

}
