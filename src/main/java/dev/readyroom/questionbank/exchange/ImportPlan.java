package dev.readyroom.questionbank.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.source.SourceQuestion;

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

	private final Set<String> taken;

	private final boolean strict;

	private final String topic;

	private final List<PlannedFile> files = new ArrayList<>();

	/**
	 * @param taken ids that questions have already
	 * @param strict whether one refused item refuses its file
	 * @param topic for questions whose file says none; empty for one named after the file
	 */
	public ImportPlan(Set<String> taken, boolean strict, String topic) {
		this.taken = new HashSet<>(taken);
		this.strict = strict;
		this.topic = topic;
	}

	public ImportPlan add(FoundFile found) {
		Set<String> before = Set.copyOf(this.taken);
		List<ImportItem> items = found.items().stream().map((item) -> item(item, found)).toList();
		long refused = items.stream().filter((item) -> !item.isImported()).count();
		if (this.strict && refused > 0) {
			this.taken.retainAll(before);
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
		String id = Slugs.of(given.isEmpty() ? it.place().name() : given);
		if (!given.isEmpty() && this.taken.contains(id)) {
			return ImportItem.refused(it.place(), it.type(),
					"There is a question with the id " + id + " already. Edit that one, or give this another id.");
		}
		List<String> lost = new ArrayList<>(it.lost());
		if (!given.isEmpty() && !given.equals(id)) {
			lost.add("the id \"" + given + "\": here it is " + (id.isEmpty() ? "another" : id));
		}
		named(it).filter((name) -> it.pictures().stream().noneMatch((picture) -> picture.name().equals(name)))
			.forEach((name) -> lost.add("the picture " + name + ": the file only names it"));
		String free = free(id.isEmpty() ? "question" : id);
		this.taken.add(free);
		SourceQuestion question = named(it.question(), free, lost);
		return ImportItem.imported(it.with(question, lost), question, topic(it, file));
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

	private String free(String id) {
		String free = id;
		for (int n = 2; this.taken.contains(free); n++) {
			free = id + "-" + n;
		}
		return free;
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
