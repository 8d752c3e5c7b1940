package dev.readyroom.quiz.demo;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AssignedTerms;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.Rehearsals;
import dev.readyroom.quiz.Task;
import dev.readyroom.quiz.attempt.PastSessions;
import dev.readyroom.quiz.attempt.SetAttempts;
import dev.readyroom.quiz.sitting.Drawing;
import dev.readyroom.quiz.sitting.Drawings;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class SampleAssigned implements Rehearsals {

	private final PastSessions sessions;

	private final Drawings drawings;

	private final SetAttempts set;

	SampleAssigned(PastSessions sessions, Drawings drawings, SetAttempts set) {
		this.sessions = sessions;
		this.drawings = drawings;
		this.set = set;
	}

	@Override
	public void take(UUID assignment, UserId learner, String title, Task task, AssignedTerms terms, Instant at,
			double ability) {
		Random random = new Random(learner.value().getLeastSignificantBits());
		Drawing drawn = this.drawings.draw(task, random).orElseThrow();
		AttemptId id = this.sessions.take(learner, drawn.attempt(title), drawn.termsWith(terms), drawn.draw().slots(),
				at, new SampleLearner(ability, random));
		this.set.mark(id, assignment, 1, terms.allowance(), terms.extra());
	}

}
