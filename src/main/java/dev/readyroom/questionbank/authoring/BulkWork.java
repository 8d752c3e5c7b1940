package dev.readyroom.questionbank.authoring;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.store.Publishing;
import dev.readyroom.web.BrokenRule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The same for many questions: what is asked changes at once, and so does every draft.
 */
@Component
public class BulkWork {

	private final DraftRows rows;

	private final Drafts drafts;

	private final Publishing publishing;

	private final Chronicle chronicle;

	private final Audit audit;

	private final Clock clock;

	BulkWork(DraftRows rows, Drafts drafts, Publishing publishing, Chronicle chronicle, Audit audit, Clock clock) {
		this.rows = rows;
		this.drafts = drafts;
		this.publishing = publishing;
		this.chronicle = chronicle;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public void tag(UserId who, List<QuestionId> ids, String tag) {
		if (!DraftReading.SLUG.matcher(tag).matches() || tag.length() > 80) {
			throw new BrokenRule("questionbank.refused.tag");
		}
		this.publishing.tag(ids, tag);
		changeDrafts(who, ids, (draft) -> draft.withTag(tag));
		note(who, ids, "tagged", tag, "questionbank.audit.tagged");
	}

	@Transactional
	public void move(UserId who, List<QuestionId> ids, String topic) {
		this.publishing.move(ids, topic);
		changeDrafts(who, ids, (draft) -> draft.withTopic(topic));
		note(who, ids, "moved", topic, "questionbank.audit.moved");
	}

	/** Drafts that were never published are left alone: they are asked nowhere. */
	@Transactional
	public void retire(UserId who, List<QuestionId> ids, String reason) {
		if (reason.isBlank()) {
			throw new BrokenRule("questionbank.refused.reason");
		}
		List<QuestionId> asked = this.rows.published(ids);
		this.publishing.retire(asked, reason.strip());
		note(who, asked, "retired", reason.strip(), "questionbank.audit.retired");
	}

	/** Asks those again that were retired; the others are left alone. */
	@Transactional
	public void restore(UserId who, List<QuestionId> ids) {
		List<QuestionId> gone = this.rows.retired(ids);
		this.publishing.restore(gone);
		for (QuestionId id : gone) {
			this.chronicle.add(id, who, "restored", null, null);
		}
		this.audit.record(who.value(), "questionbank.audit.restored", null, String.valueOf(gone.size()));
	}

	/** Lets those pilots among these count that are asked. */
	@Transactional
	public void promote(UserId who, List<QuestionId> ids) {
		List<QuestionId> pilots = this.rows.pilots(ids);
		for (QuestionId id : pilots) {
			this.publishing.pilot(id, false);
			this.chronicle.add(id, who, "promoted", null, null);
		}
		this.audit.record(who.value(), "questionbank.audit.pilot", null, String.valueOf(pilots.size()));
	}

	/** Hands in those drafts in which nothing is wrong; the others stay drafts. */
	@Transactional
	public void submit(UserId who, List<QuestionId> ids) {
		for (WorkingCopy copy : this.rows.begun(ids)) {
			boolean ready = copy.isOpen()
					&& this.drafts.check(copy.id(), copy.draft()).stream().noneMatch(Finding::isError);
			if (ready && this.rows.submit(copy.id(), copy.version(), who, this.clock.instant())) {
				this.chronicle.add(copy.id(), who, "submitted", null, null);
			}
		}
	}

	private void changeDrafts(UserId who, List<QuestionId> ids, UnaryOperator<Draft> change) {
		for (WorkingCopy copy : this.rows.begun(ids)) {
			Draft changed = change.apply(copy.draft());
			this.rows.rewrite(copy.id(), changed);
		}
	}

	private void note(UserId who, List<QuestionId> ids, String what, String detail, String action) {
		for (QuestionId id : ids) {
			this.chronicle.add(id, who, what, detail, null);
		}
		this.audit.record(who.value(), action, null, ids.size() + " · " + detail);
	}

}
