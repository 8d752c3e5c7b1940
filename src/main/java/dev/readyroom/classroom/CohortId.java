package dev.readyroom.classroom;

import java.io.Serializable;
import java.util.UUID;

import dev.readyroom.shared.Ids;

/** Identifies a cohort: a study group, class or team. */
public record CohortId(UUID value) implements Serializable {

	public static CohortId next() {
		return new CohortId(Ids.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
