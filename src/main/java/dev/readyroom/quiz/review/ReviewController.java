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
import dev.readyroom.quiz.attempt.AttemptSections;
import dev.readyroom.quiz.attempt.Attempts;
import dev.readyroom.quiz.attempt.Slot;
import dev.readyroom.quiz.regrade.Correction;
import dev.readyroom.quiz.regrade.Corrections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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

	private final Corrections corrections;

	private final ExplainedFragments fragments;

	private final PartFragments parts;

	private final Clock clock;

	ReviewController(Attempts attempts, QuestionBank bank, Corrections corrections, ExplainedFragments fragments,
			PartFragments parts, Clock clock) {
		this.parts = parts;
		this.fragments = fragments;
		this.attempts = attempts;
		this.bank = bank;
		this.corrections = corrections;
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
		Result result = Result.of(attempt, slots, this.bank);
		model.addAttribute("result", result);
		model.addAttribute("topicRows", this.parts.rows(result.topics(), "topic", request, response));
		model.addAttribute("domainRows", this.parts.rows(result.domains(), "domain", request, response));
		model.addAttribute("sectionRows", this.parts.rows(result.sections(), "section", request, response));
		Map<Integer, Correction> corrected = this.corrections.of(attempt.id());
		model.addAttribute("corrections", corrected);
		model.addAttribute("percentBefore", percentBefore(slots, corrected));
		List<Explained> questions = explained(slots, corrected);
		model.addAttribute("palette", this.fragments.palette(questions, request, response));
		model.addAttribute("questions", questions.stream()
			.map((explained) -> new Shown(explained.position(), attempt.sections().beginning(explained.position()),
					this.fragments.question(explained, slots.size(), request, response)))
			.toList());
		model.addAttribute("exam", (attempt.exam() == null) ? null : this.bank.exam(attempt.exam()).orElse(null));
		return "quiz/review/show";
	}

	private static int percentBefore(List<Slot> slots, Map<Integer, Correction> corrected) {
		List<Slot> scored = slots.stream().filter(Slot::scored).toList();
		double points = scored.stream().mapToDouble((slot) -> {
			Correction correction = corrected.get(slot.position());
			return (correction != null) ? correction.before() : slot.fraction();
		}).sum();
		return scored.isEmpty() ? 0 : (int) Math.round(100 * points / scored.size());
	}

	/** The wording whose key counts: places of options are the same in it. */
	private static RevisionId counting(Slot slot, Map<Integer, Correction> corrected) {
		Correction correction = corrected.get(slot.position());
		return (correction != null && correction.byKey()) ? correction.revision() : slot.revision();
	}

	private List<Explained> explained(List<Slot> slots, Map<Integer, Correction> corrected) {
		List<RevisionId> ids = slots.stream().map((slot) -> counting(slot, corrected)).toList();
		Map<RevisionId, Revision> revisions = this.bank.revisions(ids);
		Map<RevisionId, Rationale> rationales = this.bank.rationales(ids);
		return slots.stream()
			.map((slot) -> Explained.of(slot.position(), slot.shown(), slot.response(), slot.fraction(), slot.scored(),
					Objects.requireNonNull(revisions.get(counting(slot, corrected))),
					Objects.requireNonNull(rationales.get(counting(slot, corrected)))))
			.toList();
	}

	/**
	 * A question explained, as HTML.
	 *
	 * @param section that begins with it; null: none does
	 */
	record Shown(int position, AttemptSections.@Nullable Place section, String html) {
	}

}
