package dev.readyroom.quiz.definition;

import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of sections; one without a number of questions is not filled in.
 *
 * @param topic slug; empty: any
 */
record SectionForm(@Nullable String topic, @Nullable @Range(min = 1, max = 3) Integer level,
		@Nullable @Range(min = 1, max = 200) Integer questions, @Nullable @Range(min = 5, max = 3600) Integer seconds) {

	static final SectionForm EMPTY = new SectionForm(null, null, null, null);

	static SectionForm of(Section section) {
		return new SectionForm(section.topic(), section.level(), section.questions(), section.seconds());
	}

	/** Whether anything is filled in. */
	boolean begun() {
		return topicOrNull() != null || this.level != null || this.questions != null || this.seconds != null;
	}

	/**
	 * The section of this line.
	 * @param otherwise seconds where the line itself has none; null: none either
	 */
	Section section(@Nullable Integer otherwise) {
		return new Section(topicOrNull(), this.level, (this.questions != null) ? this.questions : 0,
				(this.seconds != null) ? this.seconds : otherwise);
	}

	private @Nullable String topicOrNull() {
		return (this.topic == null || this.topic.isBlank()) ? null : this.topic;
	}

}
