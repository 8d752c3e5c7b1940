package dev.readyroom.questionbank.store;

import java.util.List;

import dev.readyroom.questionbank.markdown.StudyNotes.Section;

/**
 * A topic's study notes as they are shown.
 *
 * @param html safe HTML
 * @param contents the headings to jump to
 */
public record NotesPage(String html, List<Section> contents) {

	public NotesPage {
		contents = List.copyOf(contents);
	}

}
