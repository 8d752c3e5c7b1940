package dev.readyroom.questionbank.exchange;

import java.util.Objects;
import java.util.stream.Stream;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.source.SourceQuestion;

/** The pictures that questions show. */
public final class Questions {

	private Questions() {
	}

	/** Names of the pictures in all its texts. */
	public static Stream<String> pictures(SourceQuestion it) {
		return texts(it).flatMap(Attachment::in).distinct();
	}

	/** Those of them that are there. */
	public static Stream<Attachment> pictures(SourceQuestion it, Pictures pictures) {
		return pictures(it).flatMap((name) -> pictures.named(name).stream());
	}

	/** All that it says. */
	static Stream<String> texts(SourceQuestion it) {
		return Stream
			.of(Stream.of(it.stem(), it.explanation(), Objects.requireNonNullElse(it.whatChanged(), "")),
					it.body().texts().stream(), it.body().whys().stream())
			.flatMap((texts) -> texts);
	}

}
