package dev.readyroom.questionbank.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.ReadQuestion;

/**
 * What rules look at beside the question itself.
 *
 * @param examTypes types of question that some exam asks
 */
record Context(Bank bank, LocalDate today, Set<QuestionType> examTypes) {

	static Context of(Bank bank, LocalDate today) {
		return new Context(bank, today,
				bank.readableExams().flatMap((exam) -> exam.types().stream()).collect(Collectors.toUnmodifiableSet()));
	}

	/** Questions that are asked. */
	Stream<ReadQuestion> questions() {
		return this.bank.questions().filter((read) -> !read.question().isRetired());
	}

	/**
	 * Practice only: said so, or of a type that no exam asks.
	 */
	boolean isDrill(ReadQuestion read) {
		return Boolean.TRUE.equals(read.settings().drill()) || read.question().legacy()
				|| !this.examTypes.contains(read.question().type());
	}

}
