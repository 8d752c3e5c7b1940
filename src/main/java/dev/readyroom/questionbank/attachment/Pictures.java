package dev.readyroom.questionbank.attachment;

import java.util.Optional;

/** Where pictures are kept: a database, or a folder of files. */
public interface Pictures {

	Pictures NONE = (_) -> Optional.empty();

	Optional<Attachment> named(String name);

	default Pictures or(Pictures other) {
		return (name) -> named(name).or(() -> other.named(name));
	}

}
