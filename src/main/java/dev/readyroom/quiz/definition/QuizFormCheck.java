package dev.readyroom.quiz.definition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What a field alone cannot tell: whether the fields fit each other and the bank. */
@Component
class QuizFormCheck {

	private final QuestionBank bank;

	private final Clock clock;

	QuizFormCheck(QuestionBank bank, Clock clock) {
		this.bank = bank;
		this.clock = clock;
	}

	/**
	 * Notes what does not fit.
	 * @param closing the closing time so far, which may stay although it has passed
	 */
	void check(QuizForm form, ZoneId zone, @Nullable Instant closing, Errors problems) {
		switch (form.asks()) {
			case LIST -> list(form.chosen(), problems);
			case DRAW -> draw(form, problems);
			case EXAM -> exam(form, problems);
		}
		if (form.clock() == QuizForm.Clock.FIXED && form.seconds() == null) {
			problems.rejectValue("seconds", "NotNull");
		}
		if (form.overdue() == OverduePolicy.GRACE && (form.graceMinutes() == null || form.graceMinutes() == 0)) {
			problems.rejectValue("graceMinutes", "quiz.form.grace-missing");
		}
		times(form.opensAt(), form.closesAt(), form.feedback(), problems);
		Instant closes = QuizForm.instant(form.closesAt(), zone);
		if (closes != null && !closes.equals(closing) && !closes.isAfter(this.clock.instant())) {
			problems.rejectValue("closesAt", "quiz.form.closes-in-the-past");
		}
	}

	private void list(List<String> chosen, Errors problems) {
		if (chosen.isEmpty()) {
			problems.rejectValue("questions", "quiz.form.no-questions");
		}
		if (chosen.size() > QuizForm.MOST_QUESTIONS) {
			problems.rejectValue("questions", "quiz.form.too-many-questions", new Object[] { QuizForm.MOST_QUESTIONS },
					null);
		}
		List<String> unknown = chosen.stream().filter((slug) -> this.bank.card(slug).isEmpty()).limit(3).toList();
		if (!unknown.isEmpty()) {
			problems.rejectValue("questions", "quiz.form.unknown-questions",
					new Object[] { String.join(", ", unknown) }, null);
		}
	}

	private void draw(QuizForm form, Errors problems) {
		if (form.drawSize() == null) {
			problems.rejectValue("drawSize", "NotNull");
			return;
		}
		int pool = new Asked.RandomDraw(form.mix(), form.drawSize()).pool(this.bank).size();
		if (pool == 0) {
			problems.rejectValue("drawSize", "quiz.form.nothing-fits");
		}
		else if (form.drawSize() > pool) {
			problems.rejectValue("drawSize", "quiz.form.too-few-fit", new Object[] { pool }, null);
		}
	}

	private void exam(QuizForm form, Errors problems) {
		if (form.exam() == null || this.bank.exam(form.exam()).isEmpty()) {
			problems.rejectValue("exam", "quiz.form.no-exam");
		}
	}

	private static void times(@Nullable LocalDateTime opens, @Nullable LocalDateTime closes, FeedbackTiming feedback,
			Errors problems) {
		if (feedback == FeedbackTiming.AFTER_CLOSING && closes == null) {
			problems.rejectValue("closesAt", "quiz.form.closing-missing");
		}
		if (opens != null && closes != null && !closes.isAfter(opens)) {
			problems.rejectValue("closesAt", "quiz.form.closes-before-it-opens");
		}
	}

}
