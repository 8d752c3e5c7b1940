package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.blueprint.Drawn;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starting an attempt, looking at it, moving about in it, and handing it in. Answering
 * and pausing have classes of their own. Somebody else's attempt is not found.
 */
@Service
public class Attempts {

	private final AttemptStore store;

	private final SlotStore slots;

	private final Finishing finishing;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Attempts(AttemptStore store, SlotStore slots, Finishing finishing, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.slots = slots;
		this.finishing = finishing;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Starts an attempt: the clock of the whole runs from now, a question's from when it
	 * is first shown.
	 */
	@Transactional
	public AttemptId start(UserId learner, TimeAllowance allowance, NewAttempt what, Terms terms, List<Drawn> drawn) {
		if (drawn.isEmpty()) {
			throw new BrokenRule("quiz.refused.no-questions");
		}
		Instant now = this.clock.instant();
		Instant deadline = Deadlines.whole(terms, now, allowance);
		Attempt attempt = new Attempt(AttemptId.next(), learner, what.quiz(), what.kind(), what.title(), what.exam(),
				drawn.size(), terms, allowance, now, deadline, null, null, 0, now, null, what.sections());
		this.store.insert(attempt, what.nth(), timeUp(attempt),
				terms.forwardOnly() ? now.plus(Deadlines.IDLE_LIMIT) : null);
		this.slots.insert(attempt.id(), drawn, terms);
		return attempt.id();
	}

	/**
	 * A page was loaded: it takes the attempt over from any other, and shows where it
	 * stands.
	 */
	@Transactional
	public Opened open(UserId learner, AttemptId id) {
		Attempt attempt = running(learner, id);
		String page = UUID.randomUUID().toString();
		if (!attempt.finished()) {
			this.store.takenOverBy(id, page);
			this.events.publishEvent(new AttemptChanged(id));
		}
		Instant now = this.clock.instant();
		boolean elsewhere = attempt.page() != null && attempt.lastContact().isAfter(now.minus(Duration.ofSeconds(20)))
				&& attempt.current() > 0;
		return new Opened(page, elsewhere, standing(attempt, now));
	}

	/**
	 * The same for one position; a forward-only attempt decides itself where it stands.
	 */
	@Transactional
	public Opened open(UserId learner, AttemptId id, int position) {
		Attempt attempt = running(learner, id);
		String page = UUID.randomUUID().toString();
		if (!attempt.finished()) {
			this.store.takenOverBy(id, page);
			this.events.publishEvent(new AttemptChanged(id));
		}
		return new Opened(page, false, at(attempt, position, this.clock.instant()));
	}

	/** A page that holds the attempt moves to another position. */
	@Transactional
	public Screen move(UserId learner, AttemptId id, int position, String page) {
		Attempt attempt = running(learner, id);
		held(attempt, page);
		return at(attempt, position, this.clock.instant());
	}

	/**
	 * Shows a later question to the page in advance, so that it can go on when the
	 * network is cut. Only where any order is allowed.
	 */
	@Transactional
	public Screen ahead(UserId learner, AttemptId id, int position, String page) {
		Attempt attempt = running(learner, id);
		held(attempt, page);
		if (attempt.terms().forwardOnly() || attempt.paused()) {
			throw new NotFound();
		}
		Slot slot = slot(attempt, position);
		Instant now = this.clock.instant();
		return Screen.of(attempt, slot.served() ? slot : firstServed(attempt, slot, now), now);
	}

	/**
	 * All slots of an attempt of this learner's, for the palette, the summary and the
	 * review.
	 */
	@Transactional(readOnly = true)
	public List<Slot> slots(UserId learner, AttemptId id) {
		return this.slots.of(ofLearner(learner, id).id());
	}

	@Transactional(readOnly = true)
	public Attempt ofLearner(UserId learner, AttemptId id) {
		return this.store.ofLearner(learner, id).orElseThrow(NotFound::new);
	}

	@Transactional
	public void flag(UserId learner, AttemptId id, int position, boolean flagged) {
		Attempt attempt = running(learner, id);
		if (attempt.finished()) {
			throw new BrokenRule("quiz.refused.finished");
		}
		Slot slot = this.slots.find(id, position).filter(Slot::served).orElseThrow(NotFound::new);
		this.slots.flag(id, slot.position(), flagged ? this.clock.instant() : null);
	}

	/** Hands in. After the deadline what the overdue policy says applies. */
	@Transactional
	public void handIn(UserId learner, AttemptId id) {
		Attempt attempt = running(learner, id);
		if (!attempt.finished()) {
			this.finishing.handIn(attempt, this.clock.instant());
		}
	}

	/** Locks the attempt and brings it up to date: what is over by now is ended first. */
	Attempt running(UserId learner, AttemptId id) {
		Instant now = this.clock.instant();
		Attempt attempt = this.store.contact(id, learner, now).orElseThrow(NotFound::new);
		return this.finishing.ifOver(attempt, now).orElse(attempt);
	}

	private void held(Attempt attempt, String page) {
		if (!attempt.finished() && !page.equals(attempt.page())) {
			throw new Elsewhere();
		}
	}

	/**
	 * Where an attempt stands: the current slot, or the next one where that is due by
	 * itself.
	 */
	private Screen standing(Attempt attempt, Instant now) {
		if (attempt.finished() || attempt.paused()) {
			return attempt.finished() ? new Screen.Over(attempt) : new Screen.Paused(attempt);
		}
		if (attempt.current() == 0) {
			return serve(attempt, slot(attempt, 1), now);
		}
		Slot slot = upToDate(attempt, slot(attempt, attempt.current()), now);
		boolean goesOn = attempt.terms().forwardOnly() && slot.closed() && !attempt.reveals(slot, now);
		return goesOn ? after(attempt, slot, now) : Screen.of(attempt, slot, now);
	}

	private Screen at(Attempt attempt, int position, Instant now) {
		if (position < 1 || position > attempt.size() + 1) {
			throw new NotFound();
		}
		if (attempt.finished() || attempt.paused()) {
			return standing(attempt, now);
		}
		if (!attempt.terms().forwardOnly()) {
			return (position > attempt.size()) ? new Screen.AtEnd(attempt)
					: serve(attempt, slot(attempt, position), now);
		}
		Slot current = (attempt.current() == 0) ? null : upToDate(attempt, slot(attempt, attempt.current()), now);
		if (current == null) {
			return serve(attempt, slot(attempt, 1), now);
		}
		if (position < current.position()) {
			Slot earlier = slot(attempt, position);
			return attempt.reveals(earlier, now) ? Screen.of(attempt, earlier, now) : standing(attempt, now);
		}
		return (position > current.position() && current.closed()) ? after(attempt, current, now)
				: Screen.of(attempt, current, now);
	}

	/**
	 * The way forward from a closed slot; after the last one a forward-only attempt is
	 * done.
	 */
	private Screen after(Attempt attempt, Slot slot, Instant now) {
		if (slot.position() == attempt.size()) {
			return new Screen.Over(this.finishing.handIn(attempt, now));
		}
		return serve(attempt, slot(attempt, slot.position() + 1), now);
	}

	Screen serve(Attempt attempt, Slot slot, Instant now) {
		return show(attempt, Serving.show(attempt, slot, now), now);
	}

	/** Writes what showing this changes. */
	Screen show(Attempt attempt, Serving.Shown shown, Instant now) {
		if (attempt.current() != shown.current()) {
			this.store.current(attempt.id(), shown.current());
		}
		if (shown.first() != null) {
			this.slots.served(attempt.id(), shown.first().position(), now, shown.first().deadline());
		}
		return shown.screen();
	}

	private Slot firstServed(Attempt attempt, Slot slot, Instant now) {
		Slot served = Serving.first(attempt, slot, now);
		this.slots.served(attempt.id(), slot.position(), now, served.deadline());
		return served;
	}

	/** A slot whose clock ran out is closed when somebody looks at it. */
	private Slot upToDate(Attempt attempt, Slot slot, Instant now) {
		Slot closed = Serving.closedIfTimeIsUp(slot, now);
		if (closed.closed() && !slot.closed()) {
			this.slots.closed(attempt.id(), slot.position(), Slot.Closing.TIME_UP,
					Objects.requireNonNull(closed.closedAt()));
		}
		return closed;
	}

	private Slot slot(Attempt attempt, int position) {
		return this.slots.find(attempt.id(), position).orElseThrow(NotFound::new);
	}

	static @Nullable Instant timeUp(Attempt attempt) {
		return Optional.ofNullable(attempt.deadline())
			.map((deadline) -> deadline.plus(Deadlines.patience(attempt.terms())))
			.orElse(null);
	}

	/**
	 * An attempt as a page opens it.
	 *
	 * @param page token with which this page may answer
	 * @param takenOver whether another page was just using it
	 */
	public record Opened(String page, boolean takenOver, Screen screen) {
	}

}
