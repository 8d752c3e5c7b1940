package dev.readyroom.quiz.definition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.questionbank.Exam;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.attempt.QuizAttempts;
import dev.readyroom.quiz.history.PastAttempt;
import org.jspecify.annotations.Nullable;

/**
 * What awaits a learner in a quiz.
 *
 * @param questions how many an attempt started now would ask
 * @param asked how many the author asked for
 * @param exam whose blueprint it follows; null: none
 * @param terms of an attempt started now
 * @param allowance the reader's
 * @param own the reader's attempts, newest first
 * @param mine whether the reader is the author
 * @param maker whether the reader may make quizzes
 * @param shared whether other instructors see it as a draft, too
 * @param changedTogether whether they may change it
 * @param sections empty where it has none
 * @param count of everybody's attempts; null for anybody but the author
 */
record QuizPage(QuizId id, String title, String introduction, String author, Opening opening, int questions, int asked,
		@Nullable Exam exam, Conditions conditions, Terms terms, TimeAllowance allowance, List<PastAttempt> own,
		boolean mine, boolean maker, boolean shared, boolean changedTogether, List<Part> sections,
		QuizAttempts.@Nullable Count count) {

	/**
	 * A section.
	 *
	 * @param name null: it has none of its own
	 * @param topic its title; null: any
	 * @param level null: any
	 * @param seconds for each question; null: each its own, where there is a clock on
	 * them
	 */
	record Part(@Nullable String name, @Nullable String topic, @Nullable Integer level, int questions,
			@Nullable Integer seconds) {

		/** What it takes at most, such as 2:30; null: no limit. */
		public @Nullable String atMost() {
			return (this.seconds == null) ? null
					: "%d:%02d".formatted(this.questions * this.seconds / 60, this.questions * this.seconds % 60);
		}

	}

	public Optional<PastAttempt> running() {
		return this.own.stream().filter((attempt) -> attempt.finishedAt() == null).findFirst();
	}

	/** Attempts left; -1 for any number. */
	public int left() {
		int allowed = this.conditions.attemptsAllowed();
		return (allowed == 0) ? -1 : Math.max(0, allowed - this.own.size());
	}

	public boolean startable() {
		return this.opening == Opening.OPEN && running().isEmpty() && left() != 0 && this.questions > 0;
	}

	/** How many minutes there are for all questions, before any allowance. */
	public @Nullable Long minutes() {
		return this.terms.wholeLimit().map(QuizPage::minutes).orElse(null);
	}

	/** The same with the reader's allowance; null where that makes no difference. */
	public @Nullable Long allowedMinutes() {
		return (this.allowance == TimeAllowance.STANDARD) ? null
				: this.terms.wholeLimit().flatMap(this.allowance::applyTo).map(QuizPage::minutes).orElse(null);
	}

	private static long minutes(Duration time) {
		return Math.ceilDiv(time.toSeconds(), 60L);
	}

	/** Seconds for each question; null where it has none of the quiz's own. */
	public @Nullable String slotClock() {
		return this.terms.slots().encoded();
	}

	public @Nullable Instant resultsFrom() {
		return this.terms.feedbackFrom();
	}

}
