package dev.readyroom.quiz.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The sections of an attempt, in order, as they were when it started; most attempts have
 * none.
 */
public record AttemptSections(List<Part> parts) {

	public static final AttemptSections NONE = new AttemptSections(List.of());

	public AttemptSections {
		parts = List.copyOf(parts);
	}

	/**
	 * One section.
	 *
	 * @param questions how many, at least 1
	 * @param name empty: it has none; one that is too long is cut
	 */
	public record Part(int questions, String name) {

		/** All sections of a quiz go into one column: a topic's title may be long. */
		private static final int LONGEST = 60;

		public Part {
			name = name.replaceAll("\\s+", " ").strip();
			if (name.length() > LONGEST) {
				int end = Character.isHighSurrogate(name.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
				name = name.substring(0, end).stripTrailing() + "…";
			}
		}

	}

	/**
	 * Where in its section a question stands.
	 *
	 * @param number of the section, from 1
	 * @param sections how many there are
	 * @param question from 1
	 * @param questions how many the section has
	 */
	public record Place(int number, int sections, String name, int question, int questions) {
	}

	/** The place of a position; null where there are no sections. */
	public @Nullable Place at(int position) {
		int before = 0;
		for (int i = 0; i < this.parts.size(); i++) {
			Part part = this.parts.get(i);
			if (position <= before + part.questions()) {
				return new Place(i + 1, this.parts.size(), part.name(), position - before, part.questions());
			}
			before += part.questions();
		}
		return null;
	}

	/** The place of a position where a section begins; else null. */
	public @Nullable Place beginning(int position) {
		Place place = at(position);
		return (place != null && place.question() == 1) ? place : null;
	}

	/** A line for each; null: none. */
	@Nullable String encoded() {
		return this.parts.isEmpty() ? null
				: this.parts.stream()
					.map((part) -> part.questions() + " " + part.name())
					.collect(Collectors.joining("\n"));
	}

	/** The reverse of {@link #encoded}. */
	static AttemptSections decode(@Nullable String encoded) {
		if (encoded == null) {
			return NONE;
		}
		List<Part> parts = new ArrayList<>();
		for (String line : encoded.split("\n")) {
			int space = line.indexOf(' ');
			parts.add(new Part(Integer.parseInt(line.substring(0, space)), line.substring(space + 1)));
		}
		return new AttemptSections(parts);
	}

}
