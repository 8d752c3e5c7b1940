package dev.readyroom.classroom.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Member;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.quiz.AssignedAnswer;
import dev.readyroom.quiz.AssignedAttempt;
import dev.readyroom.quiz.AssignedOutcome;
import dev.readyroom.quiz.Sittings;
import dev.readyroom.shared.Interval;

import org.springframework.stereotype.Component;

/** Puts results together, by four statements however many members there are. */
@Component
class ResultPages {

	private final Cohorts cohorts;

	private final Sittings sittings;

	private final Arrangements arrangements;

	private final QuestionBank bank;

	ResultPages(Cohorts cohorts, Sittings sittings, Arrangements arrangements, QuestionBank bank) {
		this.cohorts = cohorts;
		this.sittings = sittings;
		this.arrangements = arrangements;
		this.bank = bank;
	}

	Results of(Membership leader, AssignmentId id) {
		CohortKind kind = leader.cohort().kind();
		Map<UserId, List<AssignedAttempt>> attempts = this.sittings.of(id.value())
			.stream()
			.sorted(Comparator.comparingInt(AssignedAttempt::nth).reversed())
			.collect(Collectors.groupingBy(AssignedAttempt::learner));
		Map<UserId, Arrangement> own = this.arrangements.of(id);
		List<Results.Line> lines = new ArrayList<>();
		for (Member member : this.cohorts.members(leader.cohort().id())) {
			List<AssignedAttempt> of = attempts.getOrDefault(member.user(), List.of());
			// Leaders rarely take what they set.
			if (!member.leader() || !of.isEmpty()) {
				lines.add(Results.Line.of(member.user(), member.name(), member.leader(), of,
						sight(kind, member.sharesProgress()), own.getOrDefault(member.user(), Arrangement.NONE)));
			}
		}
		long handedIn = lines.stream().filter(Results.Line::counted).count();
		if (handedIn == 0 || (kind != CohortKind.CLASS && handedIn < Results.LEAST)) {
			return new Results(lines, List.of(), List.of(), handedIn > 0);
		}
		List<AssignedOutcome> outcomes = this.sittings.outcomes(id.value());
		return new Results(lines, topics(outcomes), questions(outcomes), false);
	}

	/** One member's answers: in a class only, where members were told of it. */
	List<Results.Answer> answers(Membership leader, AssignmentId id, UserId member) {
		if (leader.cohort().kind() != CohortKind.CLASS) {
			return List.of();
		}
		List<AssignedAnswer> answers = this.sittings.answers(id.value(), member);
		Map<RevisionId, Revision> revisions = this.bank
			.revisions(answers.stream().map(AssignedAnswer::revision).distinct().toList());
		return answers.stream()
			.map((answer) -> new Results.Answer(answer,
					Results.Stem.of(Objects.requireNonNull(revisions.get(answer.revision())))))
			.toList();
	}

	static Results.Sight sight(CohortKind kind, boolean shares) {
		return switch (kind) {
			case CLASS -> Results.Sight.SCORES;
			case STUDY_GROUP -> shares ? Results.Sight.SCORES : Results.Sight.NOTHING;
			case TEAM -> shares ? Results.Sight.BANDS : Results.Sight.NOTHING;
		};
	}

	private List<Results.Topic> topics(List<AssignedOutcome> outcomes) {
		Map<String, List<AssignedOutcome>> byTopic = outcomes.stream()
			.collect(Collectors.groupingBy(AssignedOutcome::topic));
		return byTopic.entrySet().stream().map((topic) -> {
			int asked = topic.getValue().stream().mapToInt(AssignedOutcome::asked).sum();
			double right = topic.getValue().stream().mapToDouble(AssignedOutcome::right).sum();
			return new Results.Topic(title(topic.getKey()), Interval.wilson(Math.min(right, asked), asked), asked);
		}).sorted(Comparator.comparingDouble((topic) -> topic.rate().rate())).toList();
	}

	private List<Results.Question> questions(List<AssignedOutcome> outcomes) {
		Map<RevisionId, Revision> revisions = this.bank
			.revisions(outcomes.stream().map(AssignedOutcome::revision).toList());
		return outcomes.stream()
			.map((outcome) -> new Results.Question(
					Results.Stem.of(Objects.requireNonNull(revisions.get(outcome.revision()))), title(outcome.topic()),
					outcome))
			.sorted(Comparator.comparingDouble((question) -> question.outcome().rate().rate()))
			.toList();
	}

	private String title(String topic) {
		return this.bank.topic(topic).map(dev.readyroom.questionbank.Topic::title).orElse(topic);
	}

}
