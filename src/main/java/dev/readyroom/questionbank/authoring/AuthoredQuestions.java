package dev.readyroom.questionbank.authoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.attachment.Attachments;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.store.Publishing;
import dev.readyroom.questionbank.store.StoredSources;
import dev.readyroom.shared.Ids;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for questions that come in by the dozen or by the thousand. They become the
 * database's own, as drafts that nobody is asked yet: an author completes and submits
 * them.
 */
@Component
public class AuthoredQuestions {

	private final BatchRows rows;

	private final StoredSources sources;

	private final Publishing publishing;

	private final Attachments attachments;

	private final Audit audit;

	private final Clock clock;

	AuthoredQuestions(BatchRows rows, StoredSources sources, Publishing publishing, Attachments attachments,
			Audit audit, Clock clock) {
		this.rows = rows;
		this.sources = sources;
		this.publishing = publishing;
		this.attachments = attachments;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Those of these ids that are taken, be it by a question that is long retired: an id
	 * is never used again. One statement for many.
	 */
	@Transactional(readOnly = true)
	public Set<String> taken(Collection<String> slugs) {
		return this.rows.taken(slugs);
	}

	/**
	 * What there is to choose, and what is right: of drafts, and of what is asked where
	 * there is none. A fixed number of statements for some hundreds of them.
	 */
	@Transactional(readOnly = true)
	public Map<String, Body> bodies(Collection<String> slugs) {
		Map<String, Body> bodies = new HashMap<>(this.rows.drafted(slugs));
		List<QuestionId> asked = this.rows.ids(slugs.stream().filter((slug) -> !bodies.containsKey(slug)).toList());
		for (int from = 0; from < asked.size(); from += BatchRows.CHUNK) {
			this.sources.of(asked.subList(from, Math.min(from + BatchRows.CHUNK, asked.size())))
				.forEach((it) -> bodies.put(it.question().id(), it.question().body()));
		}
		return bodies;
	}

	/**
	 * Makes a topic of the database's own; one of this slug that there is stays as it is.
	 */
	@Transactional
	public void topic(String slug, String title) {
		this.publishing.topic(slug, title);
	}

	/**
	 * Adds them all, or none.
	 * @param author null for the command line
	 * @param origin where they come from, such as the name of a file
	 * @return the batch, by which all can be undone
	 * @throws IdsInUse where ids are taken
	 * @throws IllegalArgumentException where one is given twice, or a topic is not there
	 */
	@Transactional
	public UUID add(@Nullable UserId author, String origin, List<NewQuestion> questions, DraftState state) {
		refuseIdsInUse(questions);
		refuseUnknownTopics(questions);
		UUID batch = Ids.next();
		Instant now = this.clock.instant();
		this.rows.insert(batch, author, origin, questions, state, now);
		this.audit.record((author != null) ? author.value() : null, "questionbank.audit.imported", batch,
				questions.size() + " · " + origin);
		return batch;
	}

	private void refuseIdsInUse(List<NewQuestion> questions) {
		Set<String> slugs = new TreeSet<>();
		questions.forEach((it) -> {
			if (!slugs.add(it.question().id())) {
				throw new IllegalArgumentException("twice the id " + it.question().id());
			}
		});
		Set<String> taken = taken(slugs);
		if (!taken.isEmpty()) {
			throw new IdsInUse(taken);
		}
	}

	private void refuseUnknownTopics(List<NewQuestion> questions) {
		Set<String> topics = questions.stream().map(NewQuestion::topic).collect(Collectors.toSet());
		topics.removeAll(this.rows.topics(topics));
		if (!topics.isEmpty()) {
			throw new IllegalArgumentException("no such topics: " + topics);
		}
	}

	/** The batches that came in, newest first. */
	@Transactional(readOnly = true)
	public List<Batch> batches(int most) {
		return this.rows.batches(most);
	}

	/**
	 * Where the questions of a batch are now, by the ids that they came in with and have
	 * still.
	 * @param slugs at most some hundred
	 */
	@Transactional(readOnly = true)
	public Map<String, UUID> questions(UUID batch, Collection<String> slugs) {
		return this.rows.questions(batch, slugs);
	}

	/**
	 * Takes a batch back: every question of it that was not published meanwhile is gone.
	 */
	@Transactional
	public Undone undo(UUID batch, @Nullable UserId by) {
		Undone undone = this.rows.undo(batch, this.clock.instant());
		this.attachments.drop(batch);
		this.audit.record((by != null) ? by.value() : null, "questionbank.audit.import-undone", batch,
				String.valueOf(undone.removed()));
		return undone;
	}

	/**
	 * What became of an undone batch.
	 *
	 * @param kept how many were published meanwhile, and stay
	 */
	public record Undone(int removed, int kept) {
	}

	/**
	 * Questions that came in together.
	 *
	 * @param left how many of them are there still
	 * @param edited how many of those that taking back removes were edited since
	 * @param undoneAt null: never
	 */
	public record Batch(UUID id, @Nullable UserId by, Instant at, String origin, int size, int left, int edited,
			@Nullable Instant undoneAt) {
	}

}
