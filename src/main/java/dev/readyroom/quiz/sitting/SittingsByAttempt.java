package dev.readyroom.quiz.sitting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import dev.readyroom.identity.People;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AssignedAnswer;
import dev.readyroom.quiz.AssignedAttempt;
import dev.readyroom.quiz.AssignedOutcome;
import dev.readyroom.quiz.AssignedTerms;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.Sittings;
import dev.readyroom.quiz.Task;
import dev.readyroom.quiz.attempt.Adjusting;
import dev.readyroom.quiz.attempt.Attempts;
import dev.readyroom.quiz.attempt.SetAttempts;
import dev.readyroom.quiz.definition.Settable;
import dev.readyroom.web.BrokenRule;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SittingsByAttempt implements Sittings {

	private final RandomGenerator random = new java.security.SecureRandom();

	private final Drawings drawings;

	private final Settable quizzes;

	private final Attempts attempts;

	private final SetAttempts set;

	private final Adjusting adjusting;

	private final People people;

	SittingsByAttempt(Drawings drawings, Settable quizzes, Attempts attempts, SetAttempts set, Adjusting adjusting,
			People people) {
		this.drawings = drawings;
		this.quizzes = quizzes;
		this.attempts = attempts;
		this.set = set;
		this.adjusting = adjusting;
		this.people = people;
	}

	@Override
	public List<Choice> choices(UserId by) {
		return this.quizzes.choices(by);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Look> look(Task task) {
		// A trial draw tells how many questions there are; which ones does not matter.
		return this.drawings.draw(task, new Random(0))
			.map((drawn) -> new Look(drawn.title(), drawn.draw().slots().size(), drawn.draw().asked(),
					drawn.terms().whole(), drawn.terms().slots(), drawn.exam()));
	}

	@Override
	@Transactional
	public AttemptId start(UUID assignment, UserId learner, int nth, String title, Task task, AssignedTerms terms) {
		Drawing drawn = this.drawings.draw(task, this.random)
			.orElseThrow(() -> new BrokenRule("quiz.refused.no-questions"));
		TimeAllowance allowance = this.people.accommodationsOf(learner).forAssignments().or(terms.allowance());
		AttemptId id = this.attempts.start(learner, allowance, drawn.attempt(title), drawn.termsWith(terms),
				drawn.draw().slots());
		this.set.mark(id, assignment, nth, terms.allowance(), terms.extra());
		return id;
	}

	@Override
	@Transactional
	public void adjust(UUID assignment, Function<UserId, AssignedTerms> terms) {
		this.adjusting.to(assignment, terms);
	}

	@Override
	@Transactional
	public void revealFrom(UUID assignment, Instant lastClosing) {
		this.adjusting.revealFrom(assignment, lastClosing);
	}

	@Override
	public List<AssignedAttempt> of(UUID assignment) {
		return this.set.of(assignment);
	}

	@Override
	public Map<UUID, List<AssignedAttempt>> of(UserId learner, Collection<UUID> assignments) {
		return this.set.of(learner, assignments);
	}

	@Override
	public List<AssignedOutcome> outcomes(UUID assignment) {
		return this.set.outcomes(assignment);
	}

	@Override
	public List<AssignedAnswer> answers(UUID assignment, UserId learner) {
		return this.set.answers(assignment, learner);
	}

	@Override
	public Map<UUID, Tally> tallies(Collection<UUID> assignments) {
		return this.set.tallies(assignments);
	}

}
