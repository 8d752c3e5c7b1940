package dev.readyroom.questionbank.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * What becomes of one item of a file.
 *
 * @param reason why it is refused, or where it was read as meant; null for nothing to say
 * @param lost what the file has and we cannot keep
 * @param missing what the question still needs before it can be published
 * @param question null for a refused one
 * @param topic slug of its topic
 * @param pictures those that its texts show
 */
public record ImportItem(Place place, String type, @Nullable String reason, List<String> lost, List<String> missing,
		@Nullable SourceQuestion question, String topic, List<Attachment> pictures) {

	public ImportItem {
		lost = List.copyOf(lost);
		missing = List.copyOf(missing);
		pictures = List.copyOf(pictures);
	}

	static ImportItem refused(Found.Refused it) {
		return refused(it.place(), it.type(), it.reason());
	}

	static ImportItem refused(Place place, String type, String reason) {
		return new ImportItem(place, type, reason, List.of(), List.of(), null, "", List.of());
	}

	static ImportItem imported(Found.Kept it, SourceQuestion question, String topic) {
		return new ImportItem(it.place(), it.type(), it.notes().isEmpty() ? null : String.join(". ", it.notes()) + ".",
				it.lost(), Missing.in(question), question, topic, it.pictures());
	}

	public boolean isImported() {
		return this.question != null;
	}

}
