package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.cohort.Founding;
import dev.readyroom.identity.DemoPeople;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.Rehearsals;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Task;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The sample people's class, study group and team, with something under way in the class.
 */
@Component
@Profile("demo")
class SampleClass {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private static final String EXAM = "scs-c03";

	private final Founding founding;

	private final Assigning assigning;

	private final TakingAssignments taking;

	private final Rehearsals rehearsals;

	private final QuestionBank bank;

	private final Clock clock;

	SampleClass(Founding founding, Assigning assigning, TakingAssignments taking, Rehearsals rehearsals,
			QuestionBank bank, Clock clock) {
		this.founding = founding;
		this.assigning = assigning;
		this.taking = taking;
		this.rehearsals = rehearsals;
		this.bank = bank;
		this.clock = clock;
	}

	/** In the transaction that makes the people, after their quizzes and sessions. */
	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void on(DemoPeople people) {
		Map<String, UserId> all = people.byFirstName();
		if (!all.keySet().containsAll(List.of("ada", "ben", "cleo", "dan", "eve", "femi"))
				|| this.bank.topic("kms-core").isEmpty()) {
			return;
		}
		LocalDate exam = LocalDate.ofInstant(this.clock.instant(), BERLIN).plusDays(62);
		CohortId course = this.founding.found(CohortKind.CLASS, of(all, "ben"), "Cloud security, autumn",
				"Mondays at 18:00. Questions go to the channel #cloud-security.", EXAM, exam);
		List.of("cleo", "dan", "eve", "femi").forEach((name) -> this.founding.join(course, of(all, name)));
		CohortId group = this.founding.found(CohortKind.STUDY_GROUP, of(all, "cleo"), "Thursday evenings",
				"Half an hour of drills together, then one mock exam a month.", EXAM, exam);
		List.of("dan", "femi").forEach((name) -> this.founding.join(group, of(all, name)));
		CohortId team = this.founding.found(CohortKind.TEAM, of(all, "ada"), "Platform team", "", EXAM, null);
		List.of("ben", "eve").forEach((name) -> this.founding.join(team, of(all, name)));
		underWay(course, all);
	}

	private void underWay(CohortId course, Map<String, UserId> all) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MINUTES);
		Instant closes = LocalDate.ofInstant(now, BERLIN)
			.plusDays(5)
			.atTime(LocalTime.of(20, 0))
			.atZone(BERLIN)
			.toInstant();
		Task drill = new Task.Drill("kms-core", 8, new SlotClock.None());
		Conditions conditions = new Conditions(null, closes, 2, FeedbackTiming.EXAM, OverduePolicy.HAND_IN, 0);
		AssignmentId check = this.assigning.set(course, of(all, "ben"), new AssignmentContent("Check-in: KMS keys",
				"Eight questions. Read the study notes on AWS KMS before you start.", drill, conditions));
		Offer offer = Offer.of(conditions, 0, Arrangement.NONE);
		this.rehearsals.take(check.value(), of(all, "cleo"), "Check-in: KMS keys", drill, offer.terms(closes),
				now.minus(Duration.ofHours(7)), .75);
		this.rehearsals.take(check.value(), of(all, "eve"), "Check-in: KMS keys", drill, offer.terms(closes),
				now.minus(Duration.ofHours(4)), .6);
		this.taking.start(of(all, "dan"), check);
		this.assigning.arrange(check, of(all, "femi"), new Arrangement(0, null, null, TimeAllowance.HALF_MORE, 0),
				of(all, "ben"));
		this.assigning.set(course, of(all, "ben"), new AssignmentContent("Mock exam before the holidays",
				"In one go, as on the day.", new Task.MockExam(EXAM), new Conditions(closes.minus(Duration.ofHours(58)),
						closes.plus(Duration.ofDays(9)), 1, FeedbackTiming.AFTER_CLOSING, OverduePolicy.HAND_IN, 0)));
	}

	private static UserId of(Map<String, UserId> all, String name) {
		return Objects.requireNonNull(all.get(name));
	}

}
