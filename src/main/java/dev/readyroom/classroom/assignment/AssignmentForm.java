package dev.readyroom.classroom.assignment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Task;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * An assignment as its leader writes it; times are in the cohort's zone.
 *
 * @param seconds a question of a drill; null: no limit
 * @param version that was shown; null for a new one
 */
record AssignmentForm(@Nullable @Size(max = 120) @NotBlank String title,
		@Nullable @Size(max = 1000) String introduction, Assignment.@Nullable @NotNull Asks asks, @Nullable UUID quiz,
		@Nullable String exam, @Nullable String topic, @Nullable @Range(min = 1, max = 100) Integer questions,
		@Nullable @Range(min = 5, max = 3600) Integer seconds,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime opensAt,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime closesAt,
		@Nullable @NotNull @Range(min = 0, max = 100) Integer attempts, @Nullable @NotNull FeedbackTiming feedback,
		@Nullable @NotNull OverduePolicy overdue, @Nullable @Range(min = 0, max = 1440) Integer graceMinutes,
		@Nullable Integer version) {

	static AssignmentForm empty(@Nullable String exam, LocalDateTime closesAt) {
		return new AssignmentForm("", "", Assignment.Asks.EXAM, null, exam, null, 10, null, null, closesAt, 1,
				FeedbackTiming.EXAM, OverduePolicy.HAND_IN, 5, null);
	}

	static AssignmentForm of(Assignment assignment, ZoneId zone) {
		Conditions on = assignment.conditions();
		Task task = assignment.task();
		Task.Drill drill = (task instanceof Task.Drill found) ? found : null;
		return new AssignmentForm(assignment.title(), assignment.introduction(), assignment.asks(),
				(task instanceof Task.OfQuiz of) ? of.quiz().value() : null,
				(task instanceof Task.MockExam mock) ? mock.exam() : null, (drill != null) ? drill.topic() : null,
				(drill != null) ? Integer.valueOf(drill.questions()) : Integer.valueOf(10),
				(drill != null && drill.clock() instanceof SlotClock.Fixed fixed)
						? Integer.valueOf((int) fixed.limit().toSeconds()) : null,
				local(on.opensAt(), zone), local(on.closesAt(), zone), on.attemptsAllowed(), on.feedback(),
				on.overdue(), on.graceMinutes(), assignment.version());
	}

	/** Once it has been checked. */
	AssignmentContent content(ZoneId zone) {
		int grace = (this.overdue == OverduePolicy.GRACE && this.graceMinutes != null) ? this.graceMinutes : 0;
		Conditions conditions = new Conditions(instant(this.opensAt, zone), instant(this.closesAt, zone),
				Objects.requireNonNull(this.attempts), Objects.requireNonNull(this.feedback),
				Objects.requireNonNull(this.overdue), grace);
		return new AssignmentContent(text(this.title), text(this.introduction), task(), conditions);
	}

	Task task() {
		return switch (Objects.requireNonNull(this.asks)) {
			case QUIZ -> new Task.OfQuiz(new QuizId(Objects.requireNonNull(this.quiz)));
			case EXAM -> new Task.MockExam(text(this.exam));
			case DRILL -> new Task.Drill(text(this.topic), (this.questions != null) ? this.questions : 10,
					(this.seconds != null) ? SlotClock.parse(String.valueOf(this.seconds)) : new SlotClock.None());
		};
	}

	static @Nullable Instant instant(@Nullable LocalDateTime time, ZoneId zone) {
		return (time == null) ? null : time.atZone(zone).toInstant();
	}

	static @Nullable LocalDateTime local(@Nullable Instant time, ZoneId zone) {
		return (time == null) ? null : LocalDateTime.ofInstant(time, zone);
	}

	private static String text(@Nullable String given) {
		return (given == null) ? "" : given;
	}

}
