package dev.readyroom.questionbank.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the reading of one file of questions gave.
 *
 * @param content null where the file could not be read at all
 * @param questions those that could be read
 * @param problems what was found wrong while reading; the rules come later
 */
public record ReadTopic(String file, @Nullable TopicFile content, List<ReadQuestion> questions,
		List<Problem> problems) {

	public ReadTopic {
		questions = List.copyOf(questions);
		problems = List.copyOf(problems);
	}

	/** The slug that the file's name promises. */
	public String slug() {
		String name = this.file.substring(this.file.lastIndexOf('/') + 1);
		return name.substring(0, name.length() - ".yaml".length());
	}

	/** The folder, with a slash at its end; empty for the bank's own. */
	public String folder() {
		return this.file.substring(0, this.file.lastIndexOf('/') + 1);
	}

	/** Where its study notes would be. */
	public String notesFile() {
		return folder() + slug() + ".md";
	}

}
