package dev.readyroom.questionbank.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionBankChanged;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Rationale;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.Topic;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The bank in memory, replaced as a whole when it changes. */
@Component
public class StoredBank implements QuestionBank {

	private final BankRows rows;

	private final RevisionRows revisionRows;

	private final NoteRows noteRows;

	private final ApplicationEventPublisher events;

	private volatile @Nullable Loaded loaded;

	StoredBank(BankRows rows, RevisionRows revisionRows, NoteRows noteRows, ApplicationEventPublisher events) {
		this.rows = rows;
		this.revisionRows = revisionRows;
		this.noteRows = noteRows;
		this.events = events;
	}

	private Loaded loaded() {
		Loaded known = this.loaded;
		return (known != null) ? known : load();
	}

	private synchronized Loaded load() {
		Loaded known = this.loaded;
		if (known == null) {
			known = Loaded.of(this.rows.snapshot());
			this.loaded = known;
		}
		return known;
	}

	private Snapshot current() {
		return loaded().snapshot();
	}

	/** Takes up what changed in the database, if anything did, and says so. */
	void refresh() {
		if (this.rows.changes() != current().changes()) {
			this.loaded = loaded().followedBy(this.rows.snapshot());
			this.events.publishEvent(new QuestionBankChanged());
		}
	}

	@Override
	public List<QuestionCard> published() {
		return current().cards();
	}

	@Override
	public Optional<QuestionCard> card(String slug) {
		return Optional.ofNullable(current().bySlug().get(slug));
	}

	@Override
	public Revision revision(RevisionId id) {
		Revision revision = revisions(List.of(id)).get(id);
		if (revision == null) {
			throw new NoSuchElementException("no revision " + id);
		}
		return revision;
	}

	@Override
	public Map<RevisionId, Revision> revisions(Collection<RevisionId> ids) {
		return loaded().revisions().getAll(ids, (missing) -> this.revisionRows.revisions(List.copyOf(missing)));
	}

	@Override
	public Map<RevisionId, Rationale> rationales(Collection<RevisionId> ids) {
		return loaded().rationales().getAll(ids, (missing) -> this.revisionRows.rationales(List.copyOf(missing)));
	}

	@Override
	public List<Topic> topics() {
		return current().topics().stream().map(TopicPage::topic).toList();
	}

	@Override
	public Optional<Topic> topic(String slug) {
		return current().topic(slug).map(TopicPage::topic);
	}

	/** All topics as they are browsed, in their order. */
	public List<TopicPage> topicPages() {
		return current().topics();
	}

	public Optional<TopicPage> topicPage(String slug) {
		return current().topic(slug);
	}

	/** The study notes of a topic that has some. */
	public Optional<NotesPage> notes(String topic) {
		return Optional.ofNullable(loaded().notes().get(topic, (slug) -> this.noteRows.page(slug).orElse(null)));
	}

	/** A diagram of the study notes, by its file name. */
	public Optional<Picture> picture(String name) {
		return Optional.ofNullable(loaded().pictures().get(name, (it) -> this.noteRows.picture(it).orElse(null)));
	}

	@Override
	public List<Exam> exams() {
		return current().exams();
	}

	@Override
	public Optional<Exam> exam(String id) {
		return exams().stream().filter((exam) -> exam.id().equals(id)).findFirst();
	}

	/**
	 * The snapshot with what was read since it was taken: both are replaced together, so
	 * that nothing outlives a change of the bank. Wordings alone never change: while no
	 * question moved to another topic they are kept, so that publishing a question makes
	 * nobody who is sitting an exam wait.
	 */
	private record Loaded(Snapshot snapshot, Cache<RevisionId, Revision> revisions,
			Cache<RevisionId, Rationale> rationales, Cache<String, NotesPage> notes, Cache<String, Picture> pictures) {

		Loaded followedBy(Snapshot next) {
			Loaded fresh = of(next);
			boolean stayed = this.snapshot.cards().stream().allMatch((card) -> {
				QuestionCard after = next.bySlug().get(card.slug());
				return after != null && after.topic().equals(card.topic());
			});
			return stayed ? new Loaded(next, this.revisions, fresh.rationales, fresh.notes, fresh.pictures) : fresh;
		}

		static Loaded of(Snapshot snapshot) {
			return new Loaded(snapshot, Caffeine.newBuilder().maximumSize(20_000).build(),
					Caffeine.newBuilder().maximumSize(10_000).build(), Caffeine.newBuilder().maximumSize(500).build(),
					Caffeine.newBuilder().maximumSize(500).build());
		}

	}

}
