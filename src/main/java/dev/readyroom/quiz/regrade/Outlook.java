package dev.readyroom.quiz.regrade;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.RevisionId;

/**
 * What a regrade would do.
 *
 * @param revision whose key would count
 * @param answers how many answers were given before
 * @param notComparable how many of them say nothing under the new key
 * @param affected attempts whose mark changes
 * @param nowPass and {@code nowFail}: mock exams that flip
 */
record Outlook(RevisionId revision, Rule rule, long answers, long notComparable, List<Affected> affected,
		List<Affected> nowPass, List<Affected> nowFail) {

	static Outlook of(RevisionId revision, Rule rule, long answers, long notComparable, List<Affected> affected,
			Map<String, Exam> exams) {
		Function<Affected, Integer> flip = (it) -> {
			Exam exam = (it.exam() != null) ? exams.get(it.exam()) : null;
			return (exam != null) ? it.flips(exam.passMark()) : 0;
		};
		return new Outlook(revision, rule, answers, notComparable, affected,
				affected.stream().filter((it) -> flip.apply(it) > 0).toList(),
				affected.stream().filter((it) -> flip.apply(it) < 0).toList());
	}

	public long gain() {
		return this.affected.stream().filter(Affected::gains).count();
	}

	public long lose() {
		return this.affected.size() - gain();
	}

	public List<UserId> learners() {
		return this.affected.stream().map(Affected::learner).distinct().toList();
	}

	public boolean changesNothing() {
		return this.affected.isEmpty();
	}

}
