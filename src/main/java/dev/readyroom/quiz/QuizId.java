package dev.readyroom.quiz;

import java.io.Serializable;
import java.util.UUID;

import dev.readyroom.shared.Ids;

/** Identifies a quiz: what is asked, and on which terms. */
public record QuizId(UUID value) implements Serializable {

	public static QuizId next() {
		return new QuizId(Ids.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
