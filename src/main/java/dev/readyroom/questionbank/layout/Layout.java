package dev.readyroom.questionbank.layout;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Rationale.Reference;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;

/**
 * Writes a file of questions in the canonical layout. Reading what is written gives the
 * same again; comments are not kept.
 */
public final class Layout {

	private final Lines out = new Lines();

	private Layout() {
	}

	public static String of(TopicFile file) {
		Layout layout = new Layout();
		layout.file(file);
		return layout.out.toString();
	}

	private void file(TopicFile file) {
		this.out.line("# yaml-language-server: $schema=../schema/question-file.schema.json");
		this.out.raw("topic", Scalar.inline(file.topic()));
		this.out.text("title", file.title());
		this.out.text("summary", file.summary());
		this.out.text("lang", file.lang());
		this.out.map("defaults", defaults(file.defaults()));
		this.out.line(file.questions().isEmpty() ? "questions: []" : "questions:");
		boolean first = true;
		for (SourceQuestion question : file.questions()) {
			if (!first) {
				this.out.blank();
			}
			first = false;
			this.out.entry();
			question(question);
			this.out.end();
		}
	}

	private static Map<String, String> defaults(Settings settings) {
		Map<String, String> defaults = new LinkedHashMap<>();
		put(defaults, "time-limit", settings.timeLimit());
		put(defaults, "difficulty", settings.difficulty());
		put(defaults, "as-of", settings.asOf());
		put(defaults, "review-by", settings.reviewBy());
		String source = settings.source();
		put(defaults, "source", (source != null) ? Scalar.flow(source) : null);
		put(defaults, "shuffle", settings.shuffle());
		put(defaults, "drill", settings.drill());
		return defaults;
	}

	private static void put(Map<String, String> map, String key, @Nullable Object value) {
		if (value != null) {
			map.put(key, value.toString());
		}
	}

	private void question(SourceQuestion it) {
		this.out.raw("id", Scalar.inline(it.id()));
		this.out.raw("type", it.type().slug());
		if (it.body() instanceof Body.Choice choice && choice.multiple()) {
			this.out.raw("choose", choice.choose());
		}
		this.out.flag("legacy", it.legacy());
		this.out.raw("drill", it.own().drill());
		this.out.flag("pilot", it.pilot());
		this.out.text("retired", it.retired());
		this.out.raw("shuffle", it.own().shuffle());
		this.out.block("stem", it.stem());
		body(it.body());
		this.out.block("explanation", it.explanation());
		this.out.block("what-changed", it.whatChanged());
		labels(it);
		settings(it.own());
	}

	private void body(Body body) {
		switch (body) {
			case Body.TrueFalse it -> {
				this.out.raw("answer", it.answer());
				this.out.text("why-true", it.whyTrue());
				this.out.text("why-false", it.whyFalse());
			}
			case Body.Choice it -> {
				this.out.line(it.options().isEmpty() ? "options: []" : "options:");
				it.options().forEach(this::option);
			}
			case Body.Ordering it -> {
				this.out.line(it.items().isEmpty() ? "items: []" : "items:");
				it.items().forEach(this::item);
			}
			case Body.Matching it -> {
				this.out.line(it.pairs().isEmpty() ? "pairs: []" : "pairs:");
				it.pairs().forEach(this::pair);
				this.out.longList("distractors", it.distractors());
			}
		}
	}

	private void option(Body.Option option) {
		this.out.entry();
		this.out.text(option.right() ? "right" : "wrong", option.text());
		this.out.text("why", option.why());
		this.out.flag("fixed", option.fixed());
		this.out.end();
	}

	private void item(Body.Item item) {
		this.out.entry();
		this.out.text("item", item.text());
		this.out.text("why", item.why());
		this.out.end();
	}

	private void pair(Body.Pair pair) {
		this.out.entry();
		this.out.text("item", pair.item());
		this.out.text("match", pair.match());
		this.out.text("why", pair.why());
		this.out.end();
	}

	private void labels(SourceQuestion it) {
		this.out.line(it.references().isEmpty() ? "references: []" : "references:");
		for (Reference reference : it.references()) {
			this.out.line("  - { title: " + Scalar.flow(reference.title()) + ", url: " + Scalar.quoted(reference.url())
					+ " }");
		}
		Map<String, String> objectives = new LinkedHashMap<>();
		it.objectives().forEach((exam, objective) -> objectives.put(exam, Scalar.quoted(objective)));
		this.out.map("objectives", objectives);
		this.out.list("facts", it.facts());
		this.out.list("tags", it.tags());
		this.out.text("note", it.note());
	}

	private void settings(Settings own) {
		this.out.raw("time-limit", own.timeLimit());
		this.out.raw("difficulty", own.difficulty());
		this.out.raw("as-of", own.asOf());
		this.out.raw("review-by", own.reviewBy());
		this.out.text("source", own.source());
	}

}
