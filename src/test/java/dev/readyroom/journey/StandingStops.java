package dev.readyroom.journey;

import java.util.List;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;

/** Pages of progress and of ranks, empty and full. */
final class StandingStops {

	private StandingStops() {
	}

	static List<Stops.Stop> all() {
		return List.of(learner("progress without any", (_, _) -> "/progress"), learner("progress", (journey, who) -> {
			practised(journey, who, 12, 7);
			return "/progress";
		}), learner("leaderboard before joining", (_, _) -> "/leaderboard"),
				learner("leaderboard with ranks", (journey, who) -> {
					practised(journey, who, 31, 20);
					return "/leaderboard?measure=days&span=week";
				}),
				learner("a group's leaderboard",
						(journey, who) -> "/cohorts/" + group(journey, CohortKind.STUDY_GROUP, who) + "/leaderboard"),
				learner("progress of a class",
						(journey, who) -> "/cohorts/" + group(journey, CohortKind.CLASS, who) + "/progress"),
				learner("progress of a team",
						(journey, who) -> "/cohorts/" + group(journey, CohortKind.TEAM, who) + "/progress"),
				learner("what leaders see of a member", (journey, who) -> {
					CohortId group = group(journey, CohortKind.CLASS, journey.people.instructor());
					journey.groups.join(group, who);
					practised(journey, who, 12, 10);
					return "/cohorts/" + group + "/progress";
				}));
	}

	private static Stops.Stop learner(String name, Stops.Arrival arrival) {
		return new Stops.Stop(name, (journey) -> journey.people.learner(), arrival);
	}

	private static CohortId group(AccessibilityJourneyTest journey, CohortKind kind, SamplePerson leader) {
		CohortId group = journey.groups.led(kind, leader);
		for (int right : List.of(2, 6, 12, 0)) {
			SamplePerson member = journey.people.learner();
			journey.groups.join(group, member);
			if (right > 0) {
				practised(journey, member, 12, right);
			}
		}
		return group;
	}

	private static void practised(AccessibilityJourneyTest journey, SamplePerson who, int answers, int right) {
		List<QuestionCard> cards = journey.attempts.any(answers);
		Sitting sitting = journey.attempts.start(
				new SamplePerson(who.id(), who.email(), who.name(), journey.people.anotherSignIn(who.id())),
				SampleAttempts.untimed(FeedbackTiming.EXAM), cards);
		sitting.open();
		for (int position = 1; position <= answers; position++) {
			sitting.submit(position, (position <= right) ? sitting.right(position) : sitting.wrong(position));
		}
		sitting.handIn();
		journey.counting.catchUp();
	}

}
