package dev.readyroom.questionbank.authoring;

import java.util.Locale;

/** Where a draft is on its way to being asked. */
public enum DraftState {

	/** Its authors are at work on it. */
	DRAFT,

	/** Somebody else should look at it. */
	IN_REVIEW;

	/** The name in the database, in addresses and in message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static DraftState of(String slug) {
		return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
