package dev.readyroom.quiz;

import java.io.Serializable;
import java.util.UUID;

import dev.readyroom.shared.Ids;

/** Identifies an attempt: one learner's run of a quiz. */
public record AttemptId(UUID value) implements Serializable {

	public static AttemptId next() {
		return new AttemptId(Ids.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
