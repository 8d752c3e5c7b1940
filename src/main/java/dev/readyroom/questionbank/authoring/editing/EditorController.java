package dev.readyroom.questionbank.authoring.editing;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.Authors;
import dev.readyroom.questionbank.authoring.Draft;
import dev.readyroom.questionbank.authoring.DraftRowAction;
import dev.readyroom.questionbank.authoring.Drafts;
import dev.readyroom.questionbank.authoring.Saving;
import dev.readyroom.questionbank.authoring.WorkingCopy;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.Fragments;
import dev.readyroom.web.NotFound;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Writing a question. Every request saves what was typed; a script sends one whenever the
 * author pauses, buttons send one with what they do.
 */
@Controller
@RequestMapping("/bank/questions/{id}")
class EditorController {

	private final Drafts drafts;

	private final EditorViews views;

	EditorController(Drafts drafts, EditorViews views) {
		this.drafts = drafts;
		this.views = views;
	}

	@GetMapping("/edit")
	String edit(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, Model model) {
		Authors.only(me);
		WorkingCopy copy = find(id);
		if (!copy.isOpen()) {
			return "redirect:/bank/questions/" + id;
		}
		this.views.editor(copy, copy.draft(), model);
		return "questionbank/authoring/editing/edit";
	}

	/**
	 * @param button what it does beside saving: {@code submit}, {@code preview}, or a
	 * change of rows
	 * @param right the one right option of a single question
	 */
	@PostMapping("/draft")
	String save(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam int version,
			@ModelAttribute Draft typed, @RequestParam(name = "do", defaultValue = "") String button,
			@RequestParam(required = false) @Nullable Integer right, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Authors.only(me);
		// The type may be another already than that whose radio buttons were shown.
		Draft marked = (right != null) ? typed.withRight(right) : typed;
		Optional<DraftRowAction> rows = DraftRowAction.of(button);
		Draft draft = rows.map((action) -> action.on(marked)).orElse(marked);
		return switch (this.drafts.save(me.id(), new QuestionId(id), version, draft)) {
			case Saving.Saved saved -> saved(saved, button, rows.isPresent(), request, model);
			case Saving.Conflict conflict -> {
				response.setStatus(HttpStatus.CONFLICT.value());
				this.views.conflict(conflict, me.id(), model);
				yield Fragments.wanted(request) ? "questionbank/authoring/editing/live :: conflict"
						: "questionbank/authoring/editing/conflict";
			}
		};
	}

	private String saved(Saving.Saved saved, String button, boolean rows, HttpServletRequest request, Model model) {
		String question = "/bank/questions/" + saved.now().id();
		if (Fragments.wanted(request)) {
			this.views.editor(saved.now(), saved.now().draft(), model);
			return (rows || button.equals("type")) ? "questionbank/authoring/editing/form :: form"
					: "questionbank/authoring/editing/live :: live";
		}
		return "redirect:" + switch (button) {
			case "preview" -> question + "/preview";
			case "submit" -> question;
			default -> rows ? question + "/edit#rows" : question + "/edit?done=draft-saved";
		};
	}

	/** Puts one of two versions over the other, by the author who has seen both. */
	@PostMapping("/draft/resolution")
	String resolve(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam int version,
			@RequestParam String typed, Model model, HttpServletResponse response) {
		Authors.only(me);
		Saving outcome = this.drafts.save(me.id(), new QuestionId(id), version, this.views.read(typed));
		if (outcome instanceof Saving.Conflict conflict) {
			response.setStatus(HttpStatus.CONFLICT.value());
			this.views.conflict(conflict, me.id(), model);
			return "questionbank/authoring/editing/conflict";
		}
		return "redirect:/bank/questions/" + id + "/edit?done=draft-saved";
	}

	@DeleteMapping("/draft")
	String discard(@AuthenticationPrincipal CurrentUser me, @PathVariable UUID id, @RequestParam int version) {
		Authors.only(me);
		boolean published = find(id).published() != null;
		if (!this.drafts.discard(me.id(), new QuestionId(id), version)) {
			throw new BrokenRule("questionbank.refused.changed");
		}
		return "redirect:" + (published ? "/bank/questions/" + id : "/bank") + "?done=draft-discarded";
	}

	private WorkingCopy find(UUID id) {
		return this.drafts.find(new QuestionId(id)).orElseThrow(NotFound::new);
	}

}
