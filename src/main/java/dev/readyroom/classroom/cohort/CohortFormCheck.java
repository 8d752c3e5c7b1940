package dev.readyroom.classroom.cohort;

import java.time.ZoneId;

import dev.readyroom.questionbank.QuestionBank;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What a field alone cannot tell. */
@Component
class CohortFormCheck {

	private final QuestionBank bank;

	CohortFormCheck(QuestionBank bank) {
		this.bank = bank;
	}

	void check(CohortForm form, Errors problems) {
		if (!problems.hasFieldErrors("zone") && !ZoneId.getAvailableZoneIds().contains(form.zone())) {
			problems.rejectValue("zone", "classroom.form.zone");
		}
		String exam = CohortForm.text(form.exam());
		if (!exam.isBlank() && this.bank.exam(exam).isEmpty()) {
			problems.rejectValue("exam", "classroom.form.exam");
		}
		if (exam.isBlank() && form.examOn() != null) {
			problems.rejectValue("exam", "classroom.form.exam-missing");
		}
	}

}
