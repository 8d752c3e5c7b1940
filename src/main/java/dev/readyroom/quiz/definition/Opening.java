package dev.readyroom.quiz.definition;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Whether a quiz can be started now. */
enum Opening {

	DRAFT, LATER, OPEN, CLOSED;

	/** Of a published quiz; the closing time itself is too late. */
	static Opening of(@Nullable Instant opensAt, @Nullable Instant closesAt, Instant now) {
		if (closesAt != null && !now.isBefore(closesAt)) {
			return CLOSED;
		}
		return (opensAt != null && now.isBefore(opensAt)) ? LATER : OPEN;
	}

}
