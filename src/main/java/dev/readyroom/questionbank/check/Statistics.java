package dev.readyroom.questionbank.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.ReadQuestion;

/**
 * What can be counted of a bank, with the bounds that keep it fair: a learner must not
 * get a question right by the length, place or wording of an option.
 */
public record Statistics(List<Finding> findings) {

	public Statistics {
		findings = List.copyOf(findings);
	}

	/** One line, and whether it is out of bounds. */
	public record Finding(String text, boolean outOfBounds) {

		static Finding plain(String text) {
			return new Finding(text, false);
		}

		@Override
		public String toString() {
			return this.outOfBounds ? this.text + "   <-- OUT OF BOUNDS" : this.text;
		}

	}

	/**
	 * Retired questions do not count; the seeds keep their wording, so they are judged by
	 * none.
	 */
	public static Statistics of(Bank bank) {
		List<ReadQuestion> all = bank.questions().filter((it) -> !it.question().isRetired()).toList();
		List<ReadQuestion> judged = all.stream().filter((it) -> !it.question().legacy()).toList();
		List<Finding> findings = new ArrayList<>(Counts.of(all));
		Stream.of(Fairness.of(judged), AbsoluteWords.of(judged), ReadingTime.of(judged), Likeness.of(judged))
			.forEach(findings::addAll);
		return new Statistics(findings);
	}

	public boolean isWithinBounds() {
		return this.findings.stream().noneMatch(Finding::outOfBounds);
	}

}
