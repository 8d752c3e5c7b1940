package dev.readyroom.quiz.definition;

import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of sections; one without a number of questions is not filled in.
 *
 * @param topic slug; empty: any
 */
record SectionForm(@Nullable @Size(max = 60) String name, @Nullable String topic,
		@Nullable @Range(min = 1, max = 3) Integer level, @Nullable @Range(min = 1, max = 200) Integer questions,
		@Nullable @Range(min = 5, max = 3600) Integer seconds, @Nullable @Range(min = 1, max = 1440) Integer minutes) {

	static final SectionForm EMPTY = new SectionForm(null, null, null, null, null, null);

	static SectionForm of(Section section) {
		return new SectionForm(section.name(), section.topic(), section.level(), section.questions(), section.seconds(),
				section.minutes());
	}

	/** Whether anything is filled in. */
	boolean begun() {
		return orNull(this.name) != null || orNull(this.topic) != null || this.level != null || this.questions != null
				|| this.seconds != null || this.minutes != null;
	}

	/**
	 * The section of this line.
	 * @param otherwise seconds where the line itself has no limit; null: none either
	 */
	Section section(@Nullable Integer otherwise) {
		Integer each = (this.seconds != null || this.minutes != null) ? this.seconds : otherwise;
		return new Section(orNull(this.name), orNull(this.topic), this.level,
				(this.questions != null) ? this.questions : 0, each, (this.seconds == null) ? this.minutes : null);
	}

	private static @Nullable String orNull(@Nullable String given) {
		return (given == null || given.isBlank()) ? null : given.strip();
	}

}
