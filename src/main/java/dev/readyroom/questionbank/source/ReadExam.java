package dev.readyroom.questionbank.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Exam;

/**
 * What the reading of one exam's file gave.
 *
 * @param exam null where something in the file is wrong
 */
public record ReadExam(String file, @Nullable Exam exam, List<Problem> problems) {

	public ReadExam {
		problems = List.copyOf(problems);
	}

	/** The id that the file's name promises. */
	public String id() {
		String name = this.file.substring(this.file.lastIndexOf('/') + 1);
		return name.substring(0, name.length() - ".yaml".length());
	}

}
