package dev.readyroom.questionbank.authoring;

import java.util.Set;

/** Ids that were free when somebody looked, and are not any more. */
public final class IdsInUse extends IllegalArgumentException {

	IdsInUse(Set<String> ids) {
		super("ids in use: " + ids);
	}

}
