package dev.readyroom.quiz.attempt;

import java.time.Instant;
import java.util.UUID;

import dev.readyroom.questionbank.Response;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page sends it.
 *
 * @param id made by the page, so that sending it twice is harmless
 * @param page token of the page that sends it
 * @param claimed when the page says it was made, in the server's time as the page knows
 * it; null: now
 * @param struck options crossed out
 */
record AnswerOffer(UUID id, String page, Response response, Response struck, @Nullable Instant claimed) {

	/** The same under an id of its own. */
	AnswerOffer another() {
		return new AnswerOffer(UUID.randomUUID(), this.page, this.response, this.struck, this.claimed);
	}

}
