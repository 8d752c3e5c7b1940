package dev.readyroom.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;

/** Every page there is, in one place: a new page gets a line here. */
final class Stops {

	private Stops() {
	}

	/**
	 * A page as somebody sees it.
	 *
	 * @param who null for nobody in particular
	 * @param path made by whatever the page needs to be there first
	 */
	record Stop(String name, Function<AccessibilityJourneyTest, SamplePerson> who, Arrival path) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	/** Makes what the page shows, and says where it is. */
	@FunctionalInterface
	interface Arrival {

		String prepare(AccessibilityJourneyTest journey, SamplePerson who);

	}

	static List<Stop> all() {
		List<Stop> stops = new ArrayList<>();
		for (String path : List.of("/", "/sign-in", "/sign-up", "/forgotten-password", "/topics", "/topics/kms-core",
				"/topics/s3-encryption", "/practice")) {
			stops.add(new Stop("nobody " + path, (_) -> null, (_, _) -> path));
		}
		for (String path : List.of("/", "/profile", "/profile/password", "/profile/email", "/profile/sign-ins",
				"/profile/deletion", "/messages", "/history", "/quizzes", "/no-such-page", "/topics/kms-core")) {
			stops.add(new Stop("learner " + path, (journey) -> journey.people.learner(), (_, _) -> path));
		}
		for (String path : List.of("/admin", "/admin/invitations", "/admin/audit")) {
			stops.add(new Stop("administrator " + path, (journey) -> journey.people.admin(), (_, _) -> path));
		}
		stops.add(new Stop("administrator /admin/people/…", (journey) -> journey.people.admin(),
				(journey, _) -> "/admin/people/" + journey.people.learner().id()));
		stops.addAll(quizzes());
		stops.addAll(GroupStops.all());
		for (QuestionType type : QuestionType.values()) {
			stops.add(learner("asking " + type.slug(), (journey, who) -> page(asking(journey, who, type))));
			stops.add(learner("revealed " + type.slug(), (journey, who) -> page(revealed(journey, who, type))));
		}
		stops.addAll(ofAttempts());
		stops.addAll(StandingStops.all());
		return stops;
	}

	private static Stop learner(String name, Arrival arrival) {
		return new Stop(name, (journey) -> journey.people.learner(), arrival);
	}

	private static List<Stop> quizzes() {
		return List.of(
				new Stop("instructor /quizzes/new", (journey) -> journey.people.instructor(), (_, _) -> "/quizzes/new"),
				new Stop("instructor /quizzes", (journey) -> journey.people.instructor(), (journey, who) -> {
					journey.quizzes.published(who.id());
					return "/quizzes";
				}),
				new Stop("instructor /quizzes/…", (journey) -> journey.people.instructor(),
						(journey, who) -> "/quizzes/" + journey.quizzes.published(who.id())),
				learner("learner /quizzes/…",
						(journey, _) -> "/quizzes/" + journey.quizzes.published(journey.people.instructor().id())));
	}

	private static List<Stop> ofAttempts() {
		return List.of(learner("practice with something under way", (journey, who) -> {
			asking(journey, who, QuestionType.SINGLE);
			return "/practice";
		}), learner("home with something under way", (journey, who) -> {
			finished(journey, who);
			asking(journey, who, QuestionType.SINGLE);
			return "/";
		}), learner("history with results", (journey, who) -> {
			finished(journey, who);
			finished(journey, who);
			asking(journey, who, QuestionType.SINGLE);
			return "/history";
		}), learner("paused", (journey, who) -> {
			Sitting sitting = journey.attempts.start(who, SampleAttempts.drill(FeedbackTiming.STUDY).withPausable(true),
					journey.attempts.any(2));
			sitting.open();
			sitting.pause();
			return page(sitting);
		}), learner("closed question", (journey, who) -> {
			Sitting sitting = journey.attempts.start(who, SampleAttempts.drill(FeedbackTiming.EXAM),
					journey.attempts.any(1));
			sitting.open();
			sitting.submit(1, sitting.right(1));
			return page(sitting);
		}), learner("summary", (journey, who) -> {
			Sitting sitting = journey.attempts.start(who, SampleAttempts.exam(), journey.attempts.any(4));
			sitting.open();
			sitting.post("/slots/1/flag");
			sitting.submit(1, sitting.right(1));
			return page(sitting) + "/submission";
		}), learner("review of all types", (journey, who) -> page(finished(journey, who)) + "/review"),
				learner("review to come", (journey, who) -> {
					Sitting sitting = journey.attempts.start(who, SampleAttempts.closing(new SlotClock.None(),
							journey.clock.instant().plus(Duration.ofDays(1))), journey.attempts.any(2));
					sitting.open();
					sitting.handIn();
					return page(sitting) + "/review";
				}), learner("review that does not count", (journey, who) -> {
					Sitting sitting = journey.attempts.start(who,
							SampleAttempts.exam(OverduePolicy.DISCARD, Duration.ZERO, Duration.ZERO),
							journey.attempts.any(2));
					sitting.open();
					journey.clock.pass(Duration.ofMinutes(11));
					sitting.handIn();
					return page(sitting) + "/review";
				}), new Stop("a visitor's review", (journey) -> journey.people.visitor(),
						(journey, who) -> page(finished(journey, who)) + "/review"));
	}

	private static Sitting asking(Journey journey, SamplePerson who, QuestionType type) {
		return journey.attempts.start(who, SampleAttempts.exam(), journey.attempts.questions(type, 3));
	}

	private static Sitting revealed(Journey journey, SamplePerson who, QuestionType type) {
		Sitting sitting = journey.attempts.start(who, SampleAttempts.untimed(FeedbackTiming.STUDY),
				journey.attempts.questions(type, 2));
		sitting.open();
		sitting.submit(1, sitting.wrong(1));
		return sitting;
	}

	private static Sitting finished(Journey journey, SamplePerson who) {
		Sitting sitting = journey.attempts.start(who, SampleAttempts.exam(), journey.attempts.ofEachType(2));
		sitting.open();
		for (int position = 1; position <= 10; position++) {
			sitting.submit(position, (position % 2 == 0) ? sitting.right(position) : sitting.wrong(position));
		}
		sitting.handIn();
		return sitting;
	}

	private static String page(Sitting sitting) {
		return "/attempts/" + sitting.id();
	}

}
