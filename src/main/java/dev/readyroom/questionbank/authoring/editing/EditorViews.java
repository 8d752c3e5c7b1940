package dev.readyroom.questionbank.authoring.editing;

import java.util.List;
import java.util.Map;

import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.authoring.Draft;
import dev.readyroom.questionbank.authoring.Drafts;
import dev.readyroom.questionbank.authoring.Saving;
import dev.readyroom.questionbank.authoring.WorkingCopy;
import dev.readyroom.questionbank.authoring.comparison.Comparison;
import dev.readyroom.web.BrokenRule;

import tools.jackson.core.JacksonException;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the model of the editor: the same for the page and for the parts a script asks
 * for.
 */
@Component
class EditorViews {

	private final Drafts drafts;

	private final QuestionBank bank;

	private final People people;

	EditorViews(Drafts drafts, QuestionBank bank, People people) {
		this.drafts = drafts;
		this.bank = bank;
		this.people = people;
	}

	void editor(WorkingCopy copy, Draft draft, Model model) {
		model.addAttribute("copy", copy);
		model.addAttribute("draft", draft);
		model.addAttribute("findings", Findings.of(this.drafts.check(copy.id(), draft)));
		model.addAttribute("topics", this.bank.topics());
		model.addAttribute("exams", this.bank.exams());
		model.addAttribute("savedBy", name(copy));
	}

	void conflict(Saving.Conflict conflict, UserId me, Model model) {
		model.addAttribute("copy", conflict.now());
		model.addAttribute("savedBy", name(conflict.now()));
		model.addAttribute("own", me.equals(conflict.now().savedBy()));
		model.addAttribute("rows", Comparison.of(conflict.now().draft(), conflict.typed()).changed());
		model.addAttribute("typed", conflict.typed().toJson());
	}

	Draft read(String typed) {
		try {
			return Draft.fromJson(typed);
		}
		catch (JacksonException ex) {
			// Only somebody who wrote the form by hand gets here.
			throw new BrokenRule("questionbank.refused.changed");
		}
	}

	private String name(WorkingCopy copy) {
		UserId by = copy.savedBy();
		Map<UserId, String> names = (by != null) ? this.people.displayNames(List.of(by)) : Map.of();
		return (by != null) ? names.getOrDefault(by, "") : "";
	}

}
