package dev.readyroom.quiz.sitting;

import java.time.Duration;
import java.time.Instant;

import dev.readyroom.quiz.AssignedTerms;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.NewAttempt;
import dev.readyroom.quiz.attempt.AttemptSections;
import dev.readyroom.quiz.blueprint.Draw;
import org.jspecify.annotations.Nullable;

/**
 * A task as it was drawn for an attempt.
 *
 * @param terms as the task itself has them
 * @param exam whose blueprint it follows; null: none
 * @param sections that it is divided into
 */
public record Drawing(Attempt.Kind kind, String title, Draw draw, Terms terms, @Nullable String exam,
		AttemptSections sections) {

	/** What a learner sits down for, under the title that it was set with. */
	public NewAttempt attempt(String as) {
		return new NewAttempt(this.kind, as, this.exam, null, 1, this.sections);
	}

	/** The terms with what whoever set the task says. */
	public Terms termsWith(AssignedTerms set) {
		Duration whole = this.terms.whole();
		Terms all = new Terms(this.terms.slots(), (whole == null) ? null : whole.plus(set.extra()), set.feedback(),
				null, this.terms.credit(), set.overdue(), set.grace(), this.terms.offlineWindow(),
				this.terms.pausable(), false, set.closesAt());
		Instant last = set.lastClosing();
		return (last == null) ? all : all.withFeedbackFrom(last.plus(all.patience()));
	}

}
