package dev.readyroom.quiz.definition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
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
	 * Notes what does not fit; of a field that is wrong already nothing more is said.
	 * @param closing the closing time so far, which may stay although it has passed
	 */
	void check(QuizForm form, ZoneId zone, @Nullable Instant closing, Errors problems) {
		switch (form.asks()) {
			case LIST -> list(form.chosen(), problems);
			case DRAW -> draw(form, problems);
			case SECTIONS -> sections(form, problems);
			case EXAM -> exam(form.exam(), problems);
			case null -> {
			}
		}
		if (form.clock() == QuizForm.Clock.FIXED && form.seconds() == null) {
			reject("seconds", "NotNull", problems);
		}
		if (form.overdue() == OverduePolicy.GRACE && (form.graceMinutes() == null || form.graceMinutes() == 0)) {
			reject("graceMinutes", "quiz.form.grace-missing", problems);
		}
		times(form, problems);
		Instant closes = QuizForm.instant(form.closesAt(), zone);
		if (closes != null && !closes.equals(closing) && !closes.isAfter(this.clock.instant())) {
			reject("closesAt", "quiz.form.closes-in-the-past", problems);
		}
	}

	private void list(List<String> chosen, Errors problems) {
		if (chosen.isEmpty()) {
			reject("questions", "quiz.form.no-questions", problems);
		}
		if (chosen.size() > QuizForm.MOST_QUESTIONS) {
			reject("questions", "quiz.form.too-many-questions", problems, QuizForm.MOST_QUESTIONS);
		}
		List<String> unknown = chosen.stream().filter((slug) -> this.bank.card(slug).isEmpty()).limit(3).toList();
		if (!unknown.isEmpty()) {
			reject("questions", "quiz.form.unknown-questions", problems, String.join(", ", unknown));
		}
	}

	private void draw(QuizForm form, Errors problems) {
		if (form.drawSize() == null) {
			reject("drawSize", "NotNull", problems);
			return;
		}
		int pool = new Asked.RandomDraw(form.mix(), form.drawSize()).pool(this.bank).size();
		if (pool == 0) {
			reject("drawSize", "quiz.form.nothing-fits", problems);
		}
		else if (form.drawSize() > pool) {
			reject("drawSize", "quiz.form.too-few-fit", problems, pool);
		}
	}

	private void sections(QuizForm form, Errors problems) {
		List<SectionForm> lines = form.sectionLines();
		Set<QuestionId> taken = new HashSet<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).begun()) {
				section(lines.get(i), "sections[" + i + "]", taken, problems);
			}
		}
		int all = form.inSections().stream().mapToInt(Section::questions).sum();
		if (form.begunSections().isEmpty()) {
			reject("sections", "quiz.form.no-sections", problems);
		}
		else if (form.begunSections().size() > QuizForm.MOST_SECTIONS) {
			reject("sections", "quiz.form.too-many-sections", problems, QuizForm.MOST_SECTIONS);
		}
		else if (all > QuizForm.MOST_QUESTIONS) {
			reject("sections", "quiz.form.too-many-questions", problems, QuizForm.MOST_QUESTIONS);
		}
	}

	/* Sections that draw from the same questions take them from each other. */
	private void section(SectionForm line, String at, Set<QuestionId> taken, Errors problems) {
		String field = at + ".questions";
		if (line.questions() == null) {
			reject(field, "quiz.form.section-questions", problems);
			return;
		}
		List<QuestionCard> pool = line.section(null).pool(this.bank, taken);
		if (pool.size() < line.questions()) {
			reject(field, "quiz.form.section-too-few", problems, pool.size());
		}
		Integer each = line.section(null).secondsEach();
		if (line.seconds() != null && line.minutes() != null) {
			reject(at + ".minutes", "quiz.form.section-both", problems);
		}
		else if (line.minutes() != null && (each == null || each < 5 || each > 3600)) {
			reject(at + ".minutes", "quiz.form.section-minutes", problems);
		}
		pool.stream().limit(line.questions()).forEach((card) -> taken.add(card.id()));
	}

	private void exam(@Nullable String exam, Errors problems) {
		if (exam == null || this.bank.exam(exam).isEmpty()) {
			reject("exam", "quiz.form.no-exam", problems);
		}
	}

	private static void times(QuizForm form, Errors problems) {
		LocalDateTime opens = form.opensAt();
		LocalDateTime closes = form.closesAt();
		if (form.feedback() == FeedbackTiming.AFTER_CLOSING && closes == null) {
			reject("closesAt", "quiz.form.closing-missing", problems);
		}
		if (opens != null && closes != null && !closes.isAfter(opens)) {
			reject("closesAt", "quiz.form.closes-before-it-opens", problems);
		}
	}

	private static void reject(String field, String code, Errors problems, Object... arguments) {
		if (!problems.hasFieldErrors(field)) {
			problems.rejectValue(field, code, arguments, null);
		}
	}

}
