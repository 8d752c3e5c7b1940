package dev.readyroom.questionbank.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Slugs;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.store.SearchedWords;

/** What an import will do, item by item, before it does anything. */
public final class ImportPlan {

	/**
	 * @param format null where it could not be told
	 */
	public record PlannedFile(String file, @Nullable Format format, List<ImportItem> items) {

		public PlannedFile {
			items = List.copyOf(items);
		}

	}

	/**
	 * @param words what the question says
	 * @param body with its key; null where it was not asked for
	 * @param where it stands among these files; empty for one of the bank
	 */
	private record Holder(String words, @Nullable Body body, String where) {

		boolean says(String words, Body body) {
			return this.words.equals(words)
					&& (this.where.isEmpty() ? Key.same(this.body, body) : body.equals(this.body));
		}

	}

	private final Map<String, Holder> taken = new HashMap<>();

	private final boolean strict;

	private final String topic;

	private final List<PlannedFile> files = new ArrayList<>();

	/**
	 * @param taken what questions say, by the ids that they have already
	 * @param bodies those of the questions that {@link #held} names
	 * @param strict whether one refused item refuses its file
	 * @param topic for questions whose file says none; empty for one named after the file
	 */
	public ImportPlan(Map<String, String> taken, Map<String, Body> bodies, boolean strict, String topic) {
		taken.forEach((id, words) -> this.taken.put(id, new Holder(words, bodies.get(id), "")));
		this.strict = strict;
		this.topic = topic;
	}

	/** The id that it has, or that is made of its name. */
	private static String slug(Found.Kept it) {
		String slug = Slugs.of(it.question().id().isEmpty() ? it.place().name() : it.question().id());
		return slug.isEmpty() ? "question" : slug;
	}

	/** Ids in use that questions of these files have too, or may have got a number to. */
	public static Set<String> held(List<FoundFile> files, Set<String> taken) {
		return files.stream()
			.flatMap((file) -> file.items().stream())
			.filter(Found.Kept.class::isInstance)
			.map((item) -> slug((Found.Kept) item))
			.distinct()
			.flatMap((id) -> numbered(id).takeWhile(taken::contains))
			.collect(Collectors.toSet());
	}

	public ImportPlan add(FoundFile found) {
		Set<String> before = Set.copyOf(this.taken.keySet());
		List<ImportItem> items = found.items().stream().map((item) -> item(item, found)).toList();
		long refused = items.stream().filter((item) -> !item.isImported()).count();
		if (this.strict && refused > 0) {
			this.taken.keySet().retainAll(before);
			items = items.stream().map((item) -> strictly(item, refused)).toList();
		}
		this.files.add(new PlannedFile(found.file(), found.format(), items));
		return this;
	}

	private static ImportItem strictly(ImportItem item, long refused) {
		return item.isImported() ? ImportItem.refused(item.place(), item.type(), "The item itself is good, but "
				+ refused + " of its file cannot be imported, and all or nothing was asked for.") : item;
	}

	private ImportItem item(Found found, FoundFile file) {
		return switch (found) {
			case Found.Refused it -> ImportItem.refused(it);
			case Found.Kept it -> kept(it, file);
		};
	}

	/**
	 * An id that the file gives must be free; one that is made up here gets out of the
	 * way.
	 */
	private ImportItem kept(Found.Kept it, FoundFile file) {
		if (it.question().isRetired()) {
			return ImportItem.refused(it.place(), it.type(),
					"It is retired (" + it.question().retired() + "), so nobody would be asked it.");
		}
		String given = it.question().id();
		String id = slug(it);
		List<String> held = numbered(id).takeWhile(this.taken::containsKey).toList();
		Optional<String> same = same(it, held);
		if (same.isPresent() && !given.isEmpty()) {
			return ImportItem.refused(it.place(), it.type(), already(same.get(), it, false));
		}
		boolean other = !given.isEmpty() && held.contains(id);
		if (other && !isOfPackage(file)) {
			return ImportItem.refused(it.place(), it.type(), already(id, it, true));
		}
		List<String> lost = new ArrayList<>(it.lost());
		String free = numbered(id).skip(held.size()).findFirst().orElseThrow();
		if (!given.isEmpty() && !given.equals(free)) {
			lost.add("the id \"" + given + "\"" + (other ? ", which another question has" : "") + ": here it is "
					+ free);
		}
		named(it).filter((name) -> it.pictures().stream().noneMatch((picture) -> picture.name().equals(name)))
			.forEach((name) -> lost.add("the picture " + name + ": the file only names it"));
		SourceQuestion question = named(it.question(), free, lost);
		this.taken.put(free, new Holder(SearchedWords.of(question), question.body(), file.file()
				+ ((it.place().within() != null) ? ", " + it.place().within() : "") + ", line " + it.place().line()));
		List<String> notes = new ArrayList<>(it.notes());
		same.ifPresent((twin) -> notes.add(twin(twin)));
		return ImportItem.imported(it.with(question, lost).noting(notes), question, topic(it, file));
	}

	/** Without an id of its own it may be meant as another one. */
	private String twin(String id) {
		String where = Objects.requireNonNull(this.taken.get(id)).where();
		return (where.isEmpty() ? "The bank has" : where + " has")
				+ " a question in the same words and with the same key already: " + id;
	}

	/**
	 * The id of the same question among these, which may have got a number when it came
	 * in.
	 */
	private Optional<String> same(Found.Kept it, List<String> held) {
		String said = said(it);
		return held.stream()
			.filter((id) -> Objects.requireNonNull(this.taken.get(id))
				.says((id + " " + said).strip(), it.question().body()))
			.findFirst();
	}

	/**
	 * Identifiers of QTI are made by programs, which begin anew with each package.
	 */
	private static boolean isOfPackage(FoundFile file) {
		return file.format() != null && file.format().isQti();
	}

	private String already(String id, Found.Kept it, boolean other) {
		Holder holder = Objects.requireNonNull(this.taken.get(id));
		if (holder.where().isEmpty()) {
			return "There is a question with the id " + id + " already, " + otherwise(id, it, other)
					+ ". Edit that one, or give this another id.";
		}
		return other
				? "It has the id " + id + ", as another question has: " + holder.where() + ". Give one of them another."
				: "It is the same question once more: " + holder.where() + " has it.";
	}

	/** How one of the bank stands to this one. */
	private String otherwise(String id, Found.Kept it, boolean other) {
		Holder holder = Objects.requireNonNull(this.taken.get(id));
		if (!other) {
			return "in the same words and with the same key";
		}
		boolean words = holder.words().equals((id + " " + said(it)).strip());
		Body body = holder.body();
		return (words && body != null) ? "in the same words but with another key: right there is " + Key.text(body)
				+ ", and here " + Key.text(it.question().body()) : "in other words";
	}

	private static String said(Found.Kept it) {
		return SearchedWords.of(named(it.question(), "", new ArrayList<>()));
	}

	/**
	 * With an id and tags as we write them: of lower-case letters, digits and hyphens.
	 */
	private static SourceQuestion named(SourceQuestion it, String id, List<String> lost) {
		List<String> tags = new ArrayList<>();
		for (String tag : it.tags()) {
			String slug = Slugs.of(tag);
			if (!slug.equals(tag)) {
				lost.add("the tag \"" + tag + "\"" + (slug.isEmpty() ? "" : ": here it is " + slug));
			}
			if (!slug.isEmpty() && !tags.contains(slug)) {
				tags.add(slug);
			}
		}
		return new SourceQuestion(id, it.legacy(), it.pilot(), it.retired(), it.stem(), it.body(), it.explanation(),
				it.whatChanged(), it.references(), it.objectives(), it.facts(), tags, it.note(), it.own());
	}

	private static Stream<String> named(Found.Kept it) {
		return Questions.pictures(it.question());
	}

	/** The ids that a question of this name may get, the best first. */
	private static Stream<String> numbered(String id) {
		return IntStream.iterate(1, (n) -> n + 1).mapToObj((n) -> (n == 1) ? id : id + "-" + n);
	}

	private String topic(Found.Kept it, FoundFile file) {
		String own = it.topic().isEmpty() ? this.topic : it.topic();
		String name = Slugs.of(file.file().replaceAll(".*[/\\\\]", "").replaceAll("\\..*", ""));
		return !own.isEmpty() ? own : name.isEmpty() ? "imported" : name;
	}

	public List<PlannedFile> files() {
		return List.copyOf(this.files);
	}

	/** What enters, in the order of the files. */
	public Stream<ImportItem> imported() {
		return this.files.stream().flatMap((file) -> file.items().stream()).filter(ImportItem::isImported);
	}

	public long count(boolean imported) {
		return this.files.stream()
			.flatMap((file) -> file.items().stream())
			.filter((item) -> item.isImported() == imported)
			.count();
	}

}
