package dev.readyroom.questionbank.authoring;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.Messenger;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.store.Publishing;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way from a draft to what is asked: two people, unless the installation has but one.
 */
@Component
public class Workflow {

	private final DraftRows rows;

	private final Drafts drafts;

	private final Publishing publishing;

	private final Chronicle chronicle;

	private final Audit audit;

	private final Messenger messenger;

	private final ReviewSettings settings;

	private final Clock clock;

	Workflow(DraftRows rows, Drafts drafts, Publishing publishing, Chronicle chronicle, Audit audit,
			Messenger messenger, ReviewSettings settings, Clock clock) {
		this.rows = rows;
		this.drafts = drafts;
		this.publishing = publishing;
		this.chronicle = chronicle;
		this.audit = audit;
		this.messenger = messenger;
		this.settings = settings;
		this.clock = clock;
	}

	/** Whether this person may publish this draft. */
	public boolean mayPublish(UserId who, WorkingCopy copy) {
		return copy.isInReview() && (this.settings.reviewAlone() || !copy.authors().contains(who));
	}

	/** Asks somebody else to look. */
	@Transactional
	public void submit(UserId who, QuestionId id, int seen, @Nullable String remark) {
		without(errors(copy(id)));
		if (!this.rows.submit(id, seen, who, this.clock.instant())) {
			throw new BrokenRule("questionbank.refused.changed");
		}
		this.chronicle.add(id, who, "submitted", remark, null);
	}

	/**
	 * Gives a draft back to its authors: a reviewer to have it changed, an author to
	 * change it.
	 */
	@Transactional
	public void giveBack(UserId who, QuestionId id, @Nullable String remark) {
		WorkingCopy copy = copy(id);
		if (!this.rows.giveBack(id)) {
			throw new BrokenRule("questionbank.refused.not-in-review");
		}
		this.chronicle.add(id, who, copy.authors().contains(who) ? "withdrawn" : "returned", remark, null);
		tell(who, copy, "questionbank.review.returned");
	}

	/** Asks it from now on. */
	@Transactional
	public RevisionId publish(UserId who, QuestionId id, int seen, @Nullable String remark) {
		WorkingCopy copy = copy(id);
		if (copy.isInReview() && !mayPublish(who, copy)) {
			throw new BrokenRule("questionbank.refused.own-review");
		}
		without(errors(copy));
		if (!this.rows.delete(id, seen, DraftState.IN_REVIEW)) {
			throw new BrokenRule("questionbank.refused.changed");
		}
		RevisionId revision = this.publishing.publish(id, new DraftReading(copy.draft()).read());
		this.chronicle.add(id, who, "published", remark, revision);
		this.audit.record(who.value(), "questionbank.audit.published", id, copy.draft().slug());
		tell(who, copy, "questionbank.review.published");
		return revision;
	}

	@Transactional
	public void remark(UserId who, QuestionId id, String remark) {
		if (!remark.isBlank()) {
			WorkingCopy copy = copy(id);
			this.chronicle.add(id, who, "remarked", remark, null);
			tell(who, copy, "questionbank.review.remarked");
		}
	}

	/** Whoever had a hand in a draft learns what others say of it. */
	private void tell(UserId who, WorkingCopy copy, String key) {
		List<UserId> others = copy.authors().stream().filter((author) -> !author.equals(who)).toList();
		if (!others.isEmpty()) {
			this.messenger.tell(others, key, "/bank/questions/" + copy.id(), copy.draft().slug());
		}
	}

	/** Asks these no more. */
	@Transactional
	public void retire(UserId who, Collection<QuestionId> ids, String reason) {
		if (reason.isBlank()) {
			throw new BrokenRule("questionbank.refused.reason");
		}
		ids.forEach(this::published);
		List<QuestionId> asked = this.rows.published(List.copyOf(ids));
		this.publishing.retire(asked, reason.strip());
		for (QuestionId id : asked) {
			this.chronicle.add(id, who, "retired", reason, null);
			this.audit.record(who.value(), "questionbank.audit.retired", id, reason.strip());
		}
	}

	@Transactional
	public void restore(UserId who, QuestionId id) {
		published(id);
		this.publishing.restore(List.of(id));
		this.chronicle.add(id, who, "restored", null, null);
		this.audit.record(who.value(), "questionbank.audit.restored", id, null);
	}

	/**
	 * @param pilot whether it goes unscored in mock exams from now on
	 */
	@Transactional
	public void pilot(UserId who, QuestionId id, boolean pilot) {
		published(id);
		this.publishing.pilot(id, pilot);
		this.chronicle.add(id, who, pilot ? "piloted" : "promoted", null, null);
		this.audit.record(who.value(), "questionbank.audit.pilot", id, String.valueOf(pilot));
	}

	/** What was never published can neither be retired nor brought back. */
	private void published(QuestionId id) {
		if (copy(id).published() == null) {
			throw new BrokenRule("questionbank.refused.changed");
		}
	}

	private WorkingCopy copy(QuestionId id) {
		return this.rows.find(id).orElseThrow(NotFound::new);
	}

	private long errors(WorkingCopy copy) {
		return this.drafts.check(copy.id(), copy.draft()).stream().filter(Finding::isError).count();
	}

	private static void without(long errors) {
		if (errors > 0) {
			throw new BrokenRule("questionbank.refused.errors", errors);
		}
	}

}
