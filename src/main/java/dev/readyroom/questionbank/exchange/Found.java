package dev.readyroom.questionbank.exchange;

import java.util.List;

import dev.readyroom.questionbank.source.SourceQuestion;

/** What the reading of one item of a file gave: a whole question, or none at all. */
public sealed interface Found {

	Place place();

	/** Our name of the type, or that of a type we do not have, such as {@code essay}. */
	String type();

	Found in(String file);

	/**
	 * @param question its id is empty where the file has none
	 * @param topic slug of the topic the file puts it in; empty where it does not say
	 * @param notes where it was read as meant, although its own program reads it
	 * otherwise
	 * @param lost what the file has and we cannot keep
	 */
	record Kept(Place place, SourceQuestion question, String topic, List<String> notes,
			List<String> lost) implements Found {

		public Kept {
			notes = List.copyOf(notes);
			lost = List.copyOf(lost);
		}

		@Override
		public String type() {
			return this.question.type().slug();
		}

		@Override
		public Found in(String file) {
			return new Kept(this.place.in(file), this.question, this.topic, this.notes, this.lost);
		}

		Kept with(SourceQuestion other) {
			return new Kept(this.place, other, this.topic, this.notes, this.lost);
		}

	}

	/**
	 * @param reason what is wrong, and what to do about it
	 */
	record Refused(Place place, String type, String reason) implements Found {

		@Override
		public Found in(String file) {
			return new Refused(this.place.in(file), this.type, this.reason);
		}

	}

}
