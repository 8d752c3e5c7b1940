package dev.readyroom.classroom.assignment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Task;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Something a cohort is to take, and on which conditions. */
@Entity
@Table(name = "assignment")
class Assignment {

	@Id
	private UUID id;

	private UUID cohort;

	private UUID madeBy;

	private String title;

	private String introduction;

	@Enumerated(EnumType.STRING)
	private Asks asks;

	@Nullable private UUID quiz;

	@Nullable private String exam;

	@Nullable private String topic;

	@Nullable private Integer questions;

	@Nullable private String slotClock;

	@Embedded
	private Conditions conditions;

	private int extraMinutes;

	private Instant madeAt;

	@Nullable private Instant withdrawnAt;

	@Version
	private int version;

	protected Assignment() {
	}

	Assignment(CohortId cohort, UserId madeBy, Instant now) {
		this.id = AssignmentId.next().value();
		this.cohort = cohort.value();
		this.madeBy = madeBy.value();
		this.madeAt = now;
	}

	/** The three things that can be set. */
	enum Asks {

		QUIZ, EXAM, DRILL

	}

	void describe(String title, String introduction) {
		this.title = title.strip();
		this.introduction = introduction.strip();
	}

	void ask(Task task) {
		this.quiz = null;
		this.exam = null;
		this.topic = null;
		this.questions = null;
		this.slotClock = null;
		switch (task) {
			case Task.OfQuiz of -> {
				this.asks = Asks.QUIZ;
				this.quiz = of.quiz().value();
			}
			case Task.MockExam mock -> {
				this.asks = Asks.EXAM;
				this.exam = mock.exam();
			}
			case Task.Drill drill -> {
				this.asks = Asks.DRILL;
				this.topic = drill.topic();
				this.questions = drill.questions();
				this.slotClock = drill.clock().encoded();
			}
		}
	}

	Task task() {
		return switch (this.asks) {
			case QUIZ -> new Task.OfQuiz(new QuizId(Objects.requireNonNull(this.quiz)));
			case EXAM -> new Task.MockExam(Objects.requireNonNull(this.exam));
			case DRILL -> new Task.Drill(Objects.requireNonNull(this.topic), Objects.requireNonNull(this.questions),
					SlotClock.parse(Objects.requireNonNull(this.slotClock)));
		};
	}

	void on(Conditions conditions) {
		this.conditions = conditions;
	}

	/** Gives everybody more time, also those under way. */
	void extend(int minutes) {
		this.extraMinutes += minutes;
	}

	void withdraw(Instant now) {
		this.withdrawnAt = now;
	}

	boolean withdrawn() {
		return this.withdrawnAt != null;
	}

	AssignmentId id() {
		return new AssignmentId(this.id);
	}

	CohortId cohort() {
		return new CohortId(this.cohort);
	}

	UserId madeBy() {
		return new UserId(this.madeBy);
	}

	String title() {
		return this.title;
	}

	String introduction() {
		return this.introduction;
	}

	Asks asks() {
		return this.asks;
	}

	Conditions conditions() {
		return this.conditions;
	}

	int extraMinutes() {
		return this.extraMinutes;
	}

	int version() {
		return this.version;
	}

}
