package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.Sittings;
import dev.readyroom.quiz.Task;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What a field alone cannot tell: whether the fields fit each other and the bank. */
@Component
class AssignmentFormCheck {

	private final QuestionBank bank;

	private final Sittings sittings;

	private final Clock clock;

	AssignmentFormCheck(QuestionBank bank, Sittings sittings, Clock clock) {
		this.bank = bank;
		this.sittings = sittings;
		this.clock = clock;
	}

	/**
	 * Notes what does not fit; of a field that is wrong already nothing more is said.
	 * @param before as it stood; null for a new one
	 */
	void check(AssignmentForm form, UserId by, ZoneId zone, @Nullable Assignment before, Errors problems) {
		switch (form.asks()) {
			case QUIZ -> quiz(form, by, before, problems);
			case EXAM -> {
				if (form.exam() == null || this.bank.exam(form.exam()).isEmpty()) {
					reject("exam", "classroom.form.exam", problems);
				}
			}
			case DRILL -> {
				if (form.topic() == null || this.bank.topic(form.topic()).isEmpty()) {
					reject("topic", "classroom.set.topic-missing", problems);
				}
			}
			case null -> {
			}
		}
		if (form.overdue() == OverduePolicy.GRACE && (form.graceMinutes() == null || form.graceMinutes() == 0)) {
			reject("graceMinutes", "classroom.set.grace-missing", problems);
		}
		if (form.feedback() == FeedbackTiming.AFTER_CLOSING && form.closesAt() == null) {
			reject("closesAt", "classroom.set.closing-missing", problems);
		}
		Instant closes = AssignmentForm.instant(form.closesAt(), zone);
		Instant closing = (before != null) ? before.conditions().closesAt() : null;
		if (closes != null && !closes.equals(closing) && !closes.isAfter(this.clock.instant())) {
			reject("closesAt", "classroom.set.closes-in-the-past", problems);
		}
		if (form.opensAt() != null && form.closesAt() != null && !form.closesAt().isAfter(form.opensAt())) {
			reject("closesAt", "classroom.set.closes-before-it-opens", problems);
		}
	}

	/* Another leader's draft may stay what it is, but is nobody else's to choose. */
	private void quiz(AssignmentForm form, UserId by, @Nullable Assignment before, Errors problems) {
		boolean kept = before != null && before.asks() == Assignment.Asks.QUIZ
				&& before.task().equals(quiz(form.quiz()));
		boolean choosable = form.quiz() != null
				&& this.sittings.choices(by).stream().anyMatch((choice) -> choice.id().value().equals(form.quiz()));
		if (!kept && !choosable) {
			reject("quiz", "classroom.set.quiz-missing", problems);
		}
	}

	private static @Nullable Task quiz(@Nullable UUID id) {
		return (id == null) ? null : new Task.OfQuiz(new QuizId(id));
	}

	private static void reject(String field, String code, Errors problems) {
		if (!problems.hasFieldErrors(field)) {
			problems.rejectValue(field, code);
		}
	}

}
