package dev.readyroom.questionbank.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.ReadQuestion;

/** All rules: {@link QuestionRule} and {@link BankRule}. */
public final class Rules {

	private Rules() {
	}

	/** What reading the bank and looking at it found wrong, in the order of the files. */
	public static List<Problem> judge(Bank bank, LocalDate today) {
		Context context = Context.of(bank, today);
		Stream<Problem> ofQuestions = context.questions().flatMap((question) -> judge(question, context));
		Stream<Problem> ofTheBank = Stream.of(BankRule.values()).flatMap((rule) -> rule.check(context));
		return Stream.of(bank.readingProblems(), ofQuestions, ofTheBank)
			.flatMap((problems) -> problems)
			.distinct()
			.sorted(Problem.BY_PLACE)
			.toList();
	}

	/**
	 * The same for a question that is in no file yet.
	 * @param surroundings the exams, facts and notes it is held against
	 */
	public static List<Problem> judge(ReadQuestion question, Bank surroundings, LocalDate today) {
		return judge(question, Context.of(surroundings, today)).distinct().toList();
	}

	private static Stream<Problem> judge(ReadQuestion question, Context context) {
		return Stream.of(QuestionRule.values()).flatMap((rule) -> rule.check(question, context));
	}

}
