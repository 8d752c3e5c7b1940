package dev.readyroom.questionbank;

import java.io.Serializable;
import java.util.UUID;

import dev.readyroom.shared.Ids;

/** Identifies a question, whatever its wording. */
public record QuestionId(UUID value) implements Serializable {

	public static QuestionId next() {
		return new QuestionId(Ids.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
