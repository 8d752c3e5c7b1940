package dev.readyroom.questionbank.authoring.listing;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.QuestionId;

/**
 * What is ticked in the list.
 *
 * @param everything all that was found, on other pages, too
 */
public record Chosen(@Nullable List<UUID> question, @Nullable Boolean everything) {

	List<QuestionId> ticked() {
		return (this.question != null) ? this.question.stream().map(QuestionId::new).toList() : List.of();
	}

	boolean isEverything() {
		return Boolean.TRUE.equals(this.everything);
	}

}
