package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.Sittings;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Task;
import dev.readyroom.quiz.attempt.Attempts;
import dev.readyroom.quiz.definition.SampleQuizzes;

/** Sets things for tests, and has them taken, by the verbs that people use. */
public class SampleAssignments {

	private final Assigning assigning;

	private final TakingAssignments taking;

	private final Attempts attempts;

	private final SampleQuizzes quizzes;

	private final Clock clock;

	SampleAssignments(Assigning assigning, TakingAssignments taking, Attempts attempts, SampleQuizzes quizzes,
			Clock clock) {
		this.assigning = assigning;
		this.taking = taking;
		this.attempts = attempts;
		this.quizzes = quizzes;
		this.clock = clock;
	}

	/** Three questions in an hour, one attempt, closing in three days. */
	public AssignmentId set(CohortId cohort, SamplePerson leader) {
		return set(cohort, leader, (usual) -> usual);
	}

	AssignmentId set(CohortId cohort, SamplePerson leader, UnaryOperator<Conditions> conditions) {
		QuizId quiz = this.quizzes.published(leader.id());
		return set(cohort, leader.id(), new Task.OfQuiz(quiz), conditions.apply(usual()));
	}

	AssignmentId drill(CohortId cohort, SamplePerson leader) {
		return set(cohort, leader.id(), new Task.Drill("kms-core", 4, new SlotClock.None()), usual());
	}

	public AssignmentId mockExam(CohortId cohort, SamplePerson leader) {
		return set(cohort, leader.id(), new Task.MockExam("scs-c03"), usual());
	}

	AssignmentId set(CohortId cohort, UserId leader, Task task, Conditions conditions) {
		return this.assigning.set(cohort, leader, new AssignmentContent("KMS check", "Read first.", task, conditions));
	}

	Conditions usual() {
		return new Conditions(null, in(Duration.ofDays(3)), 1, FeedbackTiming.EXAM, OverduePolicy.HAND_IN, 0);
	}

	Instant in(Duration time) {
		return this.clock.instant().plus(time);
	}

	public AttemptId start(AssignmentId assignment, UserId learner) {
		return this.taking.start(learner, assignment);
	}

	/** Starts an attempt and hands it in without an answer. */
	public AttemptId takeBlank(AssignmentId assignment, UserId learner) {
		AttemptId id = start(assignment, learner);
		this.attempts.open(learner, id);
		this.attempts.handIn(learner, id);
		return id;
	}

}
