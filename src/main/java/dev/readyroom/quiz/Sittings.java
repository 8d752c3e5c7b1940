package dev.readyroom.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import dev.readyroom.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Setting tasks for others, and attempts at what was set. An assignment is known here by
 * its id alone. What reads takes one statement, however many learners there are.
 */
public interface Sittings {

	/**
	 * The quizzes that somebody may set: those published, their own drafts, and for
	 * instructors those that others share.
	 */
	List<Choice> choices(UserId by);

	/** What a task comes to now; empty where its quiz, exam or topic is gone. */
	Optional<Look> look(Task task);

	/**
	 * Starts an attempt. Two at the same moment with the same number are told apart by a
	 * broken constraint ({@code DuplicateKeyException}).
	 * @param nth which of the learner's attempts at the assignment, from 1
	 */
	AttemptId start(UUID assignment, UserId learner, int nth, String title, Task task, AssignedTerms terms);

	/**
	 * Sets the clocks of attempts under way anew where their terms changed; open pages
	 * learn of it at once.
	 */
	void adjust(UUID assignment, Function<UserId, AssignedTerms> terms);

	/** Lets results that wait for the closing wait for this one, of the last of all. */
	void revealFrom(UUID assignment, Instant lastClosing);

	/** All attempts at an assignment. */
	List<AssignedAttempt> of(UUID assignment);

	/** A learner's attempts at these assignments, newest first. */
	Map<UUID, List<AssignedAttempt>> of(UserId learner, Collection<UUID> assignments);

	/** How the questions of an assignment were answered, in attempts that count. */
	List<AssignedOutcome> outcomes(UUID assignment);

	/**
	 * A learner's answers, in attempts that are over: by attempt, then in their order.
	 */
	List<AssignedAnswer> answers(UUID assignment, UserId learner);

	/** How many people have begun, and how many have handed in, by assignment. */
	Map<UUID, Tally> tallies(Collection<UUID> assignments);

	/**
	 * A quiz to choose.
	 *
	 * @param own whether this person made it
	 */
	record Choice(QuizId id, String title, boolean own) {
	}

	/**
	 * A task looked at.
	 *
	 * @param questions how many an attempt started now would ask
	 * @param wanted how many it should ask
	 * @param whole time for all of them; null: no limit
	 */
	record Look(String title, int questions, int wanted, @Nullable Duration whole, SlotClock clock,
			@Nullable String exam) {
	}

	/**
	 * How far people are.
	 *
	 * @param finished people with an attempt that is over
	 */
	record Tally(int begun, int finished) {

		public static final Tally NONE = new Tally(0, 0);

	}

}
