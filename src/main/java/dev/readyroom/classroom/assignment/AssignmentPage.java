package dev.readyroom.classroom.assignment;

import java.time.Duration;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.quiz.Sittings;
import dev.readyroom.quiz.SlotClock;
import org.jspecify.annotations.Nullable;

/**
 * What awaits a member in an assignment.
 *
 * @param look at what it asks; null where that is gone
 * @param due how the member stands with it
 * @param allowance that counts for the member here
 */
record AssignmentPage(AssignmentId id, String title, String introduction, Assignment.Asks asks, Conditions conditions,
		Sittings.@Nullable Look look, Due due, TimeAllowance allowance) {

	public boolean startable() {
		return this.look != null && this.look.questions() > 0 && this.due.running().isEmpty() && this.due.left() != 0
				&& this.due.offer().opening(this.due.now()) == Offer.Opening.OPEN;
	}

	/** How many minutes there are for all questions, before any allowance. */
	public @Nullable Long minutes() {
		Duration whole = whole();
		return (whole == null) ? null : minutes(whole);
	}

	/** The same with the allowance; null where that makes no difference. */
	public @Nullable Long allowedMinutes() {
		Duration whole = whole();
		return (whole == null || this.allowance == TimeAllowance.STANDARD) ? null
				: this.allowance.applyTo(whole).map(AssignmentPage::minutes).orElse(null);
	}

	/** {@code none}, {@code own} or seconds for each question. */
	public String slotClock() {
		return (this.look != null) ? this.look.clock().encoded() : new SlotClock.None().encoded();
	}

	private @Nullable Duration whole() {
		Duration whole = (this.look != null) ? this.look.whole() : null;
		return (whole == null) ? null : whole.plusMinutes(this.due.offer().extraMinutes());
	}

	private static long minutes(Duration time) {
		return Math.ceilDiv(time.toSeconds(), 60L);
	}

}
