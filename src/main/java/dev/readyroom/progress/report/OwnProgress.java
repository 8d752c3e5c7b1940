package dev.readyroom.progress.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What a learner has practised.
 *
 * @param rate of all answers
 * @param seen questions of the bank answered at least once
 * @param total questions the bank has
 * @param missed questions of the bank that were not right when last answered
 * @param spentThisWeek in the last seven days
 * @param days practised at all
 * @param calendar the last five weeks, oldest first
 * @param topics those with questions or answers
 */
public record OwnProgress(Rate rate, int seen, int total, int missed, Duration spent, Duration spentThisWeek, int days,
		List<CalendarDay> calendar, List<Part> topics, List<ExamParts> exams) {

	public long daysLately() {
		return this.calendar.stream().filter((day) -> day.answers() > 0).count();
	}

	public boolean isEmpty() {
		return !this.rate.any();
	}

	/** A day, and how many answers it had. */
	public record CalendarDay(LocalDate on, int answers) {

		/** 0 to 3. */
		public int shade() {
			return (this.answers == 0) ? 0 : (this.answers < 10) ? 1 : (this.answers < 30) ? 2 : 3;
		}

	}

	/** An exam by its domains. */
	public record ExamParts(String id, String title, List<Part> domains) {
	}

}
