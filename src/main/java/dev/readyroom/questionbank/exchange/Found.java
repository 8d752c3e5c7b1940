package dev.readyroom.questionbank.exchange;

import java.util.List;
import java.util.stream.Stream;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.source.SourceQuestion;

/** What the reading of one item of a file gave: a whole question, or none at all. */
public sealed interface Found {

	Place place();

	/** Our name of the type, or that of a type we do not have, such as {@code essay}. */
	String type();

	Found in(String file);

	Found at(Place place);

	/**
	 * @param question its id is empty where the file has none
	 * @param topic slug of the topic the file puts it in; empty where it does not say
	 * @param notes where it was read as meant, although its own program reads it
	 * otherwise
	 * @param lost what the file has and we cannot keep
	 * @param pictures those that its texts show
	 */
	record Kept(Place place, SourceQuestion question, String topic, List<String> notes, List<String> lost,
			List<Attachment> pictures) implements Found {

		public Kept {
			notes = List.copyOf(notes);
			lost = List.copyOf(lost);
			pictures = List.copyOf(pictures);
		}

		@Override
		public String type() {
			return this.question.type().slug();
		}

		@Override
		public Found in(String file) {
			return at(this.place.in(file));
		}

		Kept with(SourceQuestion other) {
			return new Kept(this.place, other, this.topic, this.notes, this.lost, this.pictures);
		}

		/** With more that is lost, which was found outside of it. */
		public Kept losing(List<String> more) {
			return new Kept(this.place, this.question, this.topic, this.notes,
					Stream.concat(this.lost.stream(), more.stream()).toList(), this.pictures);
		}

		/** With an explanation that stood below it, and a word on how it was read. */
		public Kept explained(String explanation, String note) {
			SourceQuestion it = this.question;
			SourceQuestion other = new SourceQuestion(it.id(), it.legacy(), it.pilot(), it.retired(), it.stem(),
					it.body(), explanation, it.whatChanged(), it.references(), it.objectives(), it.facts(), it.tags(),
					it.note(), it.own());
			return new Kept(this.place, other, this.topic, Stream.concat(this.notes.stream(), Stream.of(note)).toList(),
					this.lost, this.pictures);
		}

		Kept with(SourceQuestion other, List<String> lost) {
			return new Kept(this.place, other, this.topic, this.notes, lost, this.pictures);
		}

		Kept noting(List<String> notes) {
			return new Kept(this.place, this.question, this.topic, notes, this.lost, this.pictures);
		}

		@Override
		public Kept at(Place other) {
			return new Kept(other, this.question, this.topic, this.notes, this.lost, this.pictures);
		}

	}

	/**
	 * @param reason what is wrong, and what to do about it
	 */
	record Refused(Place place, String type, String reason) implements Found {

		@Override
		public Found in(String file) {
			return at(this.place.in(file));
		}

		@Override
		public Refused at(Place other) {
			return new Refused(other, this.type, this.reason);
		}

	}

}
