package dev.readyroom.quiz.history;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.Histories;
import dev.readyroom.quiz.LearnerOverview;

import org.springframework.stereotype.Component;

/** Tells other modules what the history knows. */
@Component
class Overviews implements Histories {

	private static final int RECENT = 5;

	private final LearnerHistory history;

	Overviews(LearnerHistory history) {
		this.history = history;
	}

	@Override
	public LearnerOverview overview(UserId learner) {
		return new LearnerOverview(this.history.running(learner).stream().map(Overviews::underWay).toList(),
				this.history.finished(learner, RECENT).stream().map(Overviews::result).toList(),
				this.history.known(learner).missed().size(),
				this.history.standings(learner)
					.stream()
					.map((standing) -> new LearnerOverview.TopicRate(standing.topic(), standing.answers(),
							standing.rate()))
					.toList());
	}

	private static LearnerOverview.UnderWay underWay(LearnerHistory.Running running) {
		return new LearnerOverview.UnderWay(running.id(), running.kind().name(), running.title(), running.size(),
				Math.max(1, running.position()));
	}

	private static LearnerOverview.Result result(PastAttempt attempt) {
		return new LearnerOverview.Result(attempt.id(), attempt.kind().name(), attempt.title(), attempt.startedAt(),
				attempt.percent(), attempt.counted());
	}

}
