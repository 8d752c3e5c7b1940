package dev.readyroom.questionbank.authoring.review;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.authoring.Drafts;
import dev.readyroom.questionbank.authoring.WorkingCopy;
import dev.readyroom.web.NotFound;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A question with where it stands, what may be done now, and what happened to it. */
@Controller
class QuestionPageController {

	private final Drafts drafts;

	private final QuestionViews pages;

	QuestionPageController(Drafts drafts, QuestionViews pages) {
		this.drafts = drafts;
		this.pages = pages;
	}

	@GetMapping("/bank/questions/{id}")
	String show(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Authors.only(me);
		WorkingCopy copy = this.drafts.find(new QuestionId(id)).orElseThrow(NotFound::new);
		this.pages.show(me, copy, model);
		return "questionbank/authoring/review/show";
	}

	/**
	 * Two wordings side by side.
	 * @param from a revision; what is published without one
	 * @param to a revision; the draft without one
	 * @param before and {@code after}: versions, explanations included, in place of
	 * revisions
	 */
	@GetMapping("/bank/questions/{id}/comparison")
	String compare(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable UUID from, @RequestParam(required = false) @Nullable UUID to,
			@RequestParam(required = false) @Nullable UUID before, @RequestParam(required = false) @Nullable UUID after,
			Model model) {
		Authors.only(me);
		WorkingCopy copy = this.drafts.find(new QuestionId(id)).orElseThrow(NotFound::new);
		if (before != null && after != null) {
			this.pages.compareVersions(copy, before, after, model);
			return "questionbank/authoring/review/comparison";
		}
		this.pages.compare(copy, (from != null) ? new RevisionId(from) : null, (to != null) ? new RevisionId(to) : null,
				model);
		return "questionbank/authoring/review/comparison";
	}

}
