package dev.readyroom.questionbank.authoring;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as JSON. */
final class DraftDocuments {

	/** A draft may outlive the program that wrote it. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private DraftDocuments() {
	}

	static String write(Draft draft) {
		return JSON.writeValueAsString(draft);
	}

	static Draft read(String json) {
		return JSON.readValue(json, Draft.class);
	}

}
