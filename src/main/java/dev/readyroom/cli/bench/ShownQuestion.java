package dev.readyroom.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The question a page shows, read from its HTML as far as answering it needs. */
record ShownQuestion(int position, String form) {

	private static final Pattern CHOICE = Pattern.compile("name=\"choice\" id=\"choice-(\\d+)\"");

	private static final Pattern PLACE = Pattern.compile("name=\"place-(\\d+)\"");

	private static final Pattern MATCH = Pattern.compile("name=\"match-(\\d+)\"");

	/**
	 * The question in this page or fragment with some answer to it; null: it shows none.
	 */
	static @Nullable ShownQuestion in(Browser.Page page, RandomGenerator random) {
		String position = page.between("data-kind=\"asking\" data-position=\"", "\"");
		if (position == null) {
			return null;
		}
		StringBuilder form = new StringBuilder();
		List<String> choices = all(CHOICE, page.body());
		if (!choices.isEmpty()) {
			form.append("choice=").append(choices.get(random.nextInt(choices.size())));
		}
		List<String> places = all(PLACE, page.body());
		for (int i = 0; i < places.size(); i++) {
			form.append(form.isEmpty() ? "" : "&").append("place-").append(places.get(i)).append('=').append(i + 1);
		}
		for (String match : all(MATCH, page.body())) {
			form.append(form.isEmpty() ? "" : "&").append("match-").append(match).append("=1");
		}
		return new ShownQuestion(Integer.parseInt(position), form.toString());
	}

	private static List<String> all(Pattern pattern, String html) {
		List<String> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(html);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

}
