package dev.readyroom.classroom;

import java.io.Serializable;
import java.util.UUID;

import dev.readyroom.shared.Ids;

/** Identifies an assignment: what a cohort is to take, and until when. */
public record AssignmentId(UUID value) implements Serializable {

	public static AssignmentId next() {
		return new AssignmentId(Ids.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
