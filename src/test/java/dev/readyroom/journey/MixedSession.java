package dev.readyroom.journey;

import java.util.List;

import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Response;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.attempt.Sitting;
import dev.readyroom.quiz.attempt.SampleAttempts;

/** One question of each type, and where a page shows what is right. */
record MixedSession(Sitting sitting) {

	static MixedSession started(Journey journey) {
		List<QuestionCard> cards = journey.attempts.ofEachType(1);
		return new MixedSession(
				journey.attempts.start(journey.people.learner(), SampleAttempts.untimed(FeedbackTiming.STUDY), cards));
	}

	int size() {
		return this.sitting.attempt().size();
	}

	String type(int position) {
		return this.sitting.question(position).type().slug();
	}

	/** The places of the options to choose. */
	int[] choices(int position) {
		List<Integer> shown = this.sitting.slot(position).shown().options();
		return this.sitting.question(position)
			.rights()
			.stream()
			.mapToInt((right) -> shown.indexOf(right) + 1)
			.toArray();
	}

	/** For the step shown at each place the number it should get. */
	List<Integer> numbers(int position) {
		return this.sitting.slot(position).shown().options().stream().map((step) -> step + 1).toList();
	}

	/** For the item shown at each place the place of its match. */
	List<Integer> matches(int position) {
		var shown = this.sitting.slot(position).shown();
		var key = ((Response.Matched) this.sitting.question(position).key()).matches();
		return shown.options().stream().map((item) -> shown.matches().indexOf(key.get(item)) + 1).toList();
	}

}
