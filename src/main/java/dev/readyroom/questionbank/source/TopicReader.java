package dev.readyroom.questionbank.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

import dev.readyroom.questionbank.Rationale.Reference;

/** Reads one file of questions. */
final class TopicReader {

	private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

	private final Reading reading;

	private final List<ReadQuestion> questions = new ArrayList<>();

	private TopicReader(Reading reading) {
		this.reading = reading;
	}

	static ReadTopic read(String file, byte[] bytes) {
		Reading reading = new Reading(file);
		Node root = YamlDocument.read(bytes, reading);
		TopicReader reader = new TopicReader(reading);
		TopicFile topic = (root != null) ? reader.topic(Fields.of(root, "", "a topic file", reading)) : null;
		return new ReadTopic(file, topic, reader.questions, reading.problems());
	}

	private TopicFile topic(Fields file) {
		String slug = slug(file, "topic");
		String title = file.text("title");
		String summary = file.text("summary");
		String lang = file.textOrNull("lang");
		Settings defaults = settings(file.section("defaults"), true);
		List<SourceQuestion> all = new ArrayList<>();
		for (Fields entry : file.entries("questions", "a question")) {
			SourceQuestion question = question(entry);
			if (question != null) {
				all.add(question);
				this.questions.add(new ReadQuestion(question, question.own().or(defaults), this.reading.file(), slug,
						entry.path(), this.reading.lines()));
			}
		}
		this.reading.about(null);
		file.done("a topic file");
		return new TopicFile(slug, title, summary, lang, defaults, all);
	}

	private @Nullable SourceQuestion question(Fields entry) {
		int before = this.reading.count();
		this.reading.about(null);
		String id = slug(entry, "id");
		this.reading.about(id);
		SourceQuestion question = new SourceQuestion(id, entry.flag("legacy"), entry.flag("pilot"),
				entry.textOrNull("retired"), entry.text("stem"), BodyReader.read(entry), entry.text("explanation"),
				entry.textOrNull("what-changed"), references(entry), entry.texts("objectives", new LinkedHashMap<>()),
				entry.texts("facts"), entry.texts("tags"), entry.textOrNull("note"), settings(entry, false));
		if (question.body() != BodyReader.NONE) {
			entry.done("a " + question.type().slug() + " question");
		}
		return (this.reading.count() == before) ? question : null;
	}

	private String slug(Fields fields, String key) {
		String slug = fields.text(key);
		if (!slug.isBlank() && (!slug.matches(SLUG) || slug.length() > 80)) {
			fields.error(key, "`" + key + "` must be a slug, but is \"" + slug + "\"",
					"Use up to 80 lower-case letters, digits and single hyphens");
		}
		return slug;
	}

	private List<Reference> references(Fields question) {
		if (!question.has("references")) {
			question.error("references", "`references` is missing", "Name at least one page of official documentation");
			return List.of();
		}
		List<Reference> references = new ArrayList<>();
		for (Fields entry : question.entries("references", "a reference")) {
			references.add(new Reference(entry.text("title"), entry.text("url")));
			entry.done("a reference");
		}
		return references;
	}

	/**
	 * @param section the file's defaults, or a question, which has other keys as well
	 */
	private static Settings settings(Fields section, boolean alone) {
		Settings settings = new Settings(section.valueOrNull("time-limit", ScalarValue::number),
				section.valueOrNull("difficulty", ScalarValue::number), section.valueOrNull("as-of", ScalarValue::date),
				section.valueOrNull("review-by", ScalarValue::date), section.textOrNull("source"),
				section.valueOrNull("shuffle", ScalarValue::flag), section.valueOrNull("drill", ScalarValue::flag));
		if (alone) {
			section.done("`defaults`");
		}
		return settings;
	}

}
