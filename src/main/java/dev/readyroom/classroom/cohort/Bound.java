package dev.readyroom.classroom.cohort;

import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** What is wrong with a form. */
public final class Bound {

	private Bound() {
	}

	/**
	 * A record with a text where a number belongs is not bound, although the rest of it
	 * is there: the page and further checks need it.
	 */
	public static BindingResult problems(Object form, BindingResult bound, Model model) {
		BindingResult problems = new BeanPropertyBindingResult(form, "form");
		problems.addAllErrors(bound);
		model.addAllAttributes(problems.getModel());
		return problems;
	}

}
