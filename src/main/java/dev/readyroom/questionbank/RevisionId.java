package dev.readyroom.questionbank;

import java.io.Serializable;
import java.util.UUID;

import dev.readyroom.shared.Ids;

/** Identifies a revision: one immutable wording of a question. */
public record RevisionId(UUID value) implements Serializable {

	public static RevisionId next() {
		return new RevisionId(Ids.next());
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
