package dev.readyroom.questionbank.store;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionType;

/** An exam as its document. */
record StoredExam(String id, String title, int scoredItems, int unscoredItems, int minutes, int passMark,
		String passMarkNote, List<String> types, List<Exam.Domain> domains, String source) {

	static StoredExam of(Exam exam) {
		return new StoredExam(exam.id(), exam.title(), exam.scoredItems(), exam.unscoredItems(),
				(int) exam.time().toMinutes(), exam.passMark(), exam.passMarkNote(),
				new TreeSet<>(exam.types()).stream().map(QuestionType::slug).toList(), exam.domains(), exam.source());
	}

	Exam toExam() {
		Set<QuestionType> known = this.types.stream()
			.flatMap((slug) -> QuestionType.of(slug).stream())
			.collect(Collectors.toSet());
		return new Exam(this.id, this.title, this.scoredItems, this.unscoredItems, Duration.ofMinutes(this.minutes),
				this.passMark, this.passMarkNote, known, this.domains, this.source);
	}

}
