package dev.readyroom.questionbank.exchange.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.sheet.Columns.Kind;
import dev.readyroom.questionbank.source.Settings;

/** A question as named values: a row of a sheet, or a note of Anki. */
public final class TemplateItem {

	private static final int MOST = 50;

	/** Ours too, made of the others. */
	private static final Set<String> SHOWN = Set.of("shown", "back");

	private final Map<String, String> cells;

	private final Kind kind;

	private final BiFunction<String, Draft, String> markdown;

	private final Draft draft;

	private String called = "column";

	/**
	 * @param cells by the names of their columns
	 * @param kind whose columns they are
	 * @param markdown makes Markdown of a text as the file has it
	 */
	public TemplateItem(Place place, Map<String, String> cells, Kind kind, BiFunction<String, Draft, String> markdown) {
		this.cells = cells;
		this.kind = kind;
		this.markdown = markdown;
		this.draft = new Draft(place);
	}

	/**
	 * @param files what belongs to a name in a text
	 */
	public TemplateItem files(Function<String, byte @Nullable []> files) {
		this.draft.files(files);
		return this;
	}

	/** What stands in fields rather than in columns. */
	public TemplateItem called(String name) {
		this.called = name;
		return this;
	}

	public TemplateItem tags(List<String> tags) {
		tags.forEach(this.draft::tag);
		return this;
	}

	/** Says what the file has and no row of it. */
	public TemplateItem lost(List<String> lost) {
		lost.forEach(this.draft::lost);
		return this;
	}

	public TemplateItem note(String note) {
		this.draft.note(note);
		return this;
	}

	public Found read() {
		this.draft.id(id())
			.topic(cell("topic"))
			.stem(text("question"))
			.explanation(text("explanation"))
			.settings(new Settings(number("time limit", 5, 3600), number("difficulty", 1, 3), null, null, null, null,
					null));
		for (String tag : cell("tags").split("[;,]")) {
			this.draft.tag(tag);
		}
		this.cells.forEach((name, value) -> {
			boolean counts = name.equals("number") && value.strip().matches("\\d+(\\.0+)?");
			if (!counts && !Columns.isPart(name) && !(this.kind == Kind.OURS && SHOWN.contains(name))) {
				this.draft.lost("the " + this.called + " \"" + name + "\" (" + plain(value) + ")");
			}
		});
		String name = cell("type");
		String type = TypeNames.of(name).orElse("");
		if (!name.isEmpty() && type.isEmpty()) {
			return this.draft.refuse("unknown",
					"There is no type \"" + name + "\". Use true-false, single, multiple, ordering or matching.");
		}
		boolean known = type.isEmpty() || type.equals(TypeNames.CHOICE) || QuestionType.of(type).isPresent();
		return known ? body(type) : this.draft.refuse(type,
				"It is of the type \"" + name + "\", which has no counterpart here. Ask for a choice instead.");
	}

	private Found body(String type) {
		TemplateBody body = new TemplateBody(this.draft, this.kind, cell("answer"), parts("option"), parts("why"),
				parts("match"), parts("wrong"));
		return body.read(type);
	}

	private String cell(String column) {
		return this.cells.getOrDefault(column, "").strip();
	}

	/** Others begin anew with 1 in each file: that is no name for a question. */
	private String id() {
		String id = cell("id").replaceFirst("(?<=\\d)\\.0+$", "");
		if (this.kind == Kind.OURS || !id.matches("\\d+")) {
			return id;
		}
		this.draft.lost("the id \"" + id + "\", which is only a number");
		return "";
	}

	private String text(String column) {
		String text = this.cells.get(column);
		return (text == null) ? "" : this.markdown.apply(text, this.draft);
	}

	/** Texts by their numbers. */
	private Map<Integer, String> parts(String column) {
		Map<Integer, String> parts = new TreeMap<>();
		IntStream.rangeClosed(1, MOST)
			.filter((i) -> this.cells.containsKey(column + " " + i))
			.forEach((i) -> parts.put(i, text(column + " " + i)));
		return parts;
	}

	private @Nullable Integer number(String column, int least, int most) {
		int level = List.of("", "easy", "medium", "hard").indexOf(cell(column).toLowerCase(Locale.ROOT));
		if (level > 0 && column.equals("difficulty")) {
			return level;
		}
		String number = cell(column).replaceFirst("(\\.0+)?( ?(s|sec|secs|seconds))?$", "");
		if (number.matches("\\d{1,6}") && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most) {
			return Integer.valueOf(number);
		}
		if (!number.isEmpty()) {
			this.draft.lost("the " + column + " \"" + cell(column) + "\", which is none from " + least + " to " + most);
		}
		return null;
	}

	/** On one line, and not endless. */
	private static String plain(String value) {
		String line = value.replaceAll("<[^<>]*>", " ").replaceAll("\\s+", " ").strip();
		return (line.length() <= 300) ? line : line.substring(0, 300) + "…";
	}

}
