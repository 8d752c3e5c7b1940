package dev.readyroom.questionbank.check;

import java.time.LocalDate;
import java.util.List;

import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.Problem;

/** All rules. */
public final class Rules {

	private Rules() {
	}

	public static List<Problem> judge(Bank bank, LocalDate today) {
		return bank.readingProblems().toList();
	}

}
