package dev.readyroom.questionbank.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

import dev.readyroom.questionbank.Slugs;

/**
 * Where Moodle keeps a question: the last name of a path is our topic.
 *
 * @param name empty where the path names none of its own
 * @param above the names before it, from the top
 */
public record Category(String name, List<String> above) {

	public static final Category NONE = new Category("", List.of());

	public Category {
		above = List.copyOf(above);
	}

	/** Two slashes in a name stand for one that parts nothing. */
	public static Category of(String path) {
		List<String> names = Arrays.stream(path.split("(?<!/)/(?!/)"))
			.map((name) -> name.replace("//", "/").strip())
			.filter((name) -> !name.isEmpty() && !name.matches("(?i)top|\\$.*\\$"))
			.toList();
		return names.isEmpty() ? NONE : new Category(names.getLast(), names.subList(0, names.size() - 1));
	}

	/** Puts the question there, and says what a topic cannot say. */
	public void to(Draft draft) {
		draft.topic(this.name);
		if (!this.above.isEmpty()) {
			draft.lost("that its category " + this.name + " is a part of " + String.join(" / ", this.above));
		}
		String slug = Slugs.of(this.name);
		if (letters(this.name) > letters(slug)) {
			draft.lost("the category \"" + this.name + "\"" + (slug.isEmpty() ? "" : ": here it is " + slug));
		}
	}

	private static long letters(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().filter(Character::isLetterOrDigit).count();
	}

}
