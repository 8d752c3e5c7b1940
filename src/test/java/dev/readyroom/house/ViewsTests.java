package dev.readyroom.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A view or fragment that does not exist is a broken page nobody has opened yet. */
class ViewsTests {

	private static final Map<String, String> TEMPLATES = Sources.TEMPLATES.files();

	/** In Java: {@code "quiz/attempt/slot :: receipt"}. */
	private static final Pattern VIEW = Pattern
		.compile("\"((?:" + String.join("|", Sources.TEMPLATES.modules()) + ")/[a-z0-9/-]+)(?: :: ([^\"]+))?\"");

	/** In templates: {@code ~{quiz/attempt/slot :: flag(…)}}, {@code ~{:: receipt}}. */
	private static final Pattern INSERT = Pattern.compile("~\\{([a-z0-9/-]*)\\s*::\\s*");

	private final List<String> broken = new ArrayList<>();

	@Test
	void everyViewOfAControllerExists() {
		Sources.JAVA.each(VIEW, (file, view) -> check(file, view.group(1), view.group(2)));
		assertThat(this.broken).isEmpty();
		assertThat(Sources.JAVA.find(VIEW.pattern())).as("views found at all").hasSizeGreaterThan(10);
	}

	@Test
	void everyInsertedFragmentExists() {
		Sources.TEMPLATES.each(INSERT, (file, insert) -> {
			String template = insert.group(1).isEmpty() ? file.replaceFirst("\\.html$", "") : insert.group(1);
			check(file, template, upToBrace(TEMPLATES.get(file), insert.end()));
		});
		assertThat(this.broken).isEmpty();
	}

	/**
	 * The layout takes all that the selector finds: a title in a drawing would end up in
	 * the head.
	 */
	@Test
	void aPageHasOneTitleAndOneMain() {
		TEMPLATES.forEach((file, text) -> {
			if (text.contains("~{web/layout :: page(")) {
				assertThat(text.split("<title[ >]", -1)).as(file).hasSize(2);
				assertThat(text.split("<main[ >]", -1)).as(file).hasSize(2);
			}
		});
	}

	private void check(String where, String template, String selector) {
		String text = TEMPLATES.get(template + ".html");
		if (text == null) {
			this.broken.add(where + ": no template " + template);
		}
		else if (selector != null && !has(text, selector.strip())) {
			this.broken.add(where + ": no fragment " + selector + " in " + template);
		}
	}

	/**
	 * A fragment by name with as many parameters as it takes, or an element by its name.
	 */
	private static boolean has(String text, String selector) {
		String name = selector.replaceFirst("\\(.*", "");
		Matcher fragment = Pattern.compile("th:fragment=\"" + Pattern.quote(name) + "(\\(([^)]*)\\))?\"").matcher(text);
		if (fragment.find()) {
			return parts(fragment.group(2)) == parts(
					selector.contains("(") ? selector.substring(selector.indexOf('(') + 1, selector.length() - 1) : "");
		}
		return Pattern.compile("<" + Pattern.quote(name) + "[\\s>]").matcher(text).find();
	}

	/** How many arguments these are, whatever commas are inside of them. */
	private static int parts(String arguments) {
		if (arguments == null || arguments.isBlank()) {
			return 0;
		}
		int depth = 0;
		boolean quoted = false;
		int parts = 1;
		for (char c : arguments.toCharArray()) {
			quoted ^= c == '\'';
			depth += quoted ? 0 : switch (c) {
				case '(', '{', '[' -> 1;
				case ')', '}', ']' -> -1;
				default -> 0;
			};
			parts += (c == ',' && depth == 0 && !quoted) ? 1 : 0;
		}
		return parts;
	}

	private static String upToBrace(String text, int start) {
		int depth = 0;
		for (int i = start; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '}' && depth == 0) {
				return text.substring(start, i);
			}
			depth += (c == '{') ? 1 : (c == '}') ? -1 : 0;
		}
		throw new IllegalStateException("no end of ~{ in " + text.substring(start));
	}

}
