package dev.readyroom.quiz.practice;

import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.web.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose for a drill. Missing fields get the usual: five questions of 20
 * seconds, explained at once.
 *
 * @param topic slug; {@code seed} asks for the questions the bank grew from
 * @param clock as {@link SlotClock#parse} reads it
 * @param feedback {@code study} or {@code exam}
 */
record DrillForm(@Nullable String topic, @Nullable Integer questions, @Nullable String clock,
		@Nullable String feedback) {

	static final int MOST = 50;

	Checked checked() {
		int count = (this.questions == null) ? 5 : this.questions;
		if (count < 1 || count > MOST) {
			throw new BrokenRule("quiz.refused.count", MOST);
		}
		return new Checked((this.topic == null) ? "" : this.topic, count, clock(this.clock), timing(this.feedback));
	}

	static SlotClock clock(@Nullable String text) {
		try {
			return SlotClock.parse((text == null || text.isBlank()) ? "20" : text);
		}
		catch (IllegalArgumentException ex) {
			throw new BrokenRule("quiz.refused.clock");
		}
	}

	static FeedbackTiming timing(@Nullable String text) {
		return switch ((text == null) ? "study" : text) {
			case "study" -> FeedbackTiming.STUDY;
			case "exam" -> FeedbackTiming.EXAM;
			default -> throw new BrokenRule("quiz.refused.feedback");
		};
	}

	record Checked(String topic, int questions, SlotClock clock, FeedbackTiming feedback) {

		boolean seed() {
			return "seed".equals(this.topic);
		}

	}

}
