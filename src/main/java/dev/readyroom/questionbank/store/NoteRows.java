package dev.readyroom.questionbank.store;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readyroom.questionbank.markdown.Markdown;
import dev.readyroom.questionbank.markdown.StudyNotes;
import dev.readyroom.questionbank.markdown.StudyNotes.Section;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads study notes and their pictures. */
@Repository
class NoteRows {

	private static final Pattern PICTURE = Pattern.compile("src=\"/topics/images/([a-z0-9-]+\\.svg)\"");

	private final JdbcClient jdbc;

	NoteRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public Optional<NotesPage> page(String topic) {
		return this.jdbc.sql("select notes from topic where slug = ? and retired_at is null and notes is not null")
			.param(topic)
			.query(String.class)
			.optional()
			.map(this::shown);
	}

	/** Pictures are cached for long, so their addresses change with them. */
	private NotesPage shown(String markdown) {
		String html = PICTURE.matcher(Markdown.notesToHtml(markdown))
			.replaceAll((found) -> Matcher.quoteReplacement("src=\"/topics/images/" + found.group(1) + "?v="
					+ picture(found.group(1)).map(Picture::version).orElse("0") + "\""));
		List<Section> contents = StudyNotes.of(markdown)
			.sections()
			.stream()
			.filter((section) -> section.level() == 2)
			.toList();
		return new NotesPage(html, contents);
	}

	@Transactional(readOnly = true)
	public Optional<Picture> picture(String name) {
		return this.jdbc.sql("select svg from topic_image where name = ?")
			.param(name)
			.query(String.class)
			.optional()
			.map((svg) -> new Picture(svg, Documents.hash(svg).substring(0, 12)));
	}

}
