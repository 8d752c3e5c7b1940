package dev.readyroom.questionbank.authoring.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the bank; an empty text leaves it open.
 *
 * @param q words, all of which stand in id, stem, options, whys or explanation
 * @param level 1 to 3
 * @param state {@code draft}, {@code in-review}, {@code published} or {@code retired};
 * empty: all but the retired
 * @param only {@code to-review} by oneself, {@code mine}, {@code pilot}, {@code overdue},
 * {@code reported} or {@code suspicious}
 */
public record BankQuery(String q, String topic, String type, String level, String state, String tag, String only) {

	public BankQuery {
		q = text(q);
		topic = text(topic);
		type = text(type);
		level = text(level);
		state = text(state);
		tag = text(tag);
		only = text(only);
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

	public boolean isEmpty() {
		return parameters().isEmpty();
	}

	/** How many filters are set beside the words. */
	public long filters() {
		return parameters().keySet().stream().filter((name) -> !name.equals("q")).count();
	}

	/** The list's address with this query, and at least one parameter. */
	public String url() {
		StringBuilder url = new StringBuilder("/bank?list=all");
		parameters().forEach((name, value) -> url.append('&')
			.append(name)
			.append('=')
			.append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
		return url.toString();
	}

	private Map<String, String> parameters() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("q", this.q);
		all.put("topic", this.topic);
		all.put("type", this.type);
		all.put("level", this.level);
		all.put("state", this.state);
		all.put("tag", this.tag);
		all.put("only", this.only);
		all.values().removeIf(String::isEmpty);
		return all;
	}

}
