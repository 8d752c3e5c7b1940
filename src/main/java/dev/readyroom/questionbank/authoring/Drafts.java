package dev.readyroom.questionbank.authoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.web.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing: what an author does before anybody else is asked to look. */
@Component
public class Drafts {

	private static final int OPTIONS = 4;

	private final DraftRows rows;

	private final Chronicle chronicle;

	private final DraftCheck check;

	private final Clock clock;

	Drafts(DraftRows rows, Chronicle chronicle, DraftCheck check, Clock clock) {
		this.rows = rows;
		this.chronicle = chronicle;
		this.check = check;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<WorkingCopy> find(QuestionId id) {
		return this.rows.find(id);
	}

	@Transactional(readOnly = true)
	public List<Finding> check(QuestionId id, Draft draft) {
		return this.check.check(draft, this.rows.slugTaken(id, draft.slug()));
	}

	/** A question that nobody is asked yet, with empty rows to fill in. */
	@Transactional
	public QuestionId create(UserId author, QuestionType type, String topic) {
		QuestionId id = QuestionId.next();
		Instant now = this.clock.instant();
		Draft draft = empty(anySlug(id), type, topic, LocalDate.ofInstant(now, ZoneOffset.UTC));
		this.rows.create(id, draft, author, now);
		this.rows.begin(id, draft, author, now);
		this.chronicle.add(id, author, "created", null, null);
		return id;
	}

	/** A question that says what another says, to be made a different one. */
	@Transactional
	public QuestionId copy(UserId author, QuestionId of) {
		Draft original = this.rows.find(of).orElseThrow(NotFound::new).draft();
		QuestionId id = QuestionId.next();
		Instant now = this.clock.instant();
		Draft draft = original.copied(anySlug(id));
		this.rows.create(id, draft, author, now);
		this.rows.begin(id, draft, author, now);
		this.rows.describe(id, draft);
		this.chronicle.add(id, author, "copied", original.slug(), null);
		return id;
	}

	/** An id until its author has a better one. */
	private static String anySlug(QuestionId id) {
		return "question-" + id.toString().replace("-", "").substring(20);
	}

	private static Draft empty(String slug, QuestionType type, String topic, LocalDate today) {
		return new Draft(slug, topic, type.slug(), "", "", "", "",
				java.util.Collections.nCopies(OPTIONS, Draft.Option.EMPTY),
				java.util.Collections.nCopies(3, Draft.Item.EMPTY), java.util.Collections.nCopies(3, Draft.Pair.EMPTY),
				List.of(), "", "", List.of(Draft.Link.EMPTY), List.of(), "", "", "",
				String.valueOf(DraftColumns.DIFFICULTY), String.valueOf(DraftColumns.TIME_LIMIT), today.toString(),
				today.plusMonths(6).toString(), "", false, false, false, false);
	}

	/**
	 * Keeps what was typed, however far it has got.
	 * @param seen the version that it was typed over; 0 for what is published
	 */
	@Transactional
	public Saving save(UserId author, QuestionId id, int seen, Draft typed) {
		WorkingCopy before = this.rows.find(id).orElseThrow(NotFound::new);
		Draft draft = (before.published() != null) ? typed.withSlug(before.draft().slug()) : typed;
		if (!before.isOpen() || before.version() != seen) {
			return before.draft().equals(draft) ? new Saving.Saved(before) : new Saving.Conflict(before, draft);
		}
		if (before.draft().equals(draft)) {
			return new Saving.Saved(before);
		}
		Instant now = this.clock.instant();
		boolean saved = (seen == 0) ? this.rows.begin(id, draft, author, now)
				: this.rows.save(id, seen, draft, author, now);
		if (saved && before.published() == null) {
			this.rows.describe(id, draft);
		}
		WorkingCopy after = this.rows.find(id).orElseThrow(NotFound::new);
		return saved ? new Saving.Saved(after) : new Saving.Conflict(after, draft);
	}

	/** Throws away what was not published; false where it changed meanwhile. */
	@Transactional
	public boolean discard(UserId author, QuestionId id, int seen) {
		WorkingCopy before = this.rows.find(id).orElseThrow(NotFound::new);
		if (!this.rows.delete(id, seen, DraftState.DRAFT)) {
			return false;
		}
		if (before.published() == null) {
			this.rows.deleteUnpublished(id);
		}
		else {
			this.chronicle.add(id, author, "discarded", null, null);
		}
		return true;
	}

}
