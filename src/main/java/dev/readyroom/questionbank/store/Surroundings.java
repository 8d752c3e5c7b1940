package dev.readyroom.questionbank.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.readyroom.questionbank.QuestionBankChanged;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.BankFiles;
import dev.readyroom.questionbank.source.ReadExam;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the rules on a question look at beside it: exams, facts and study notes, without
 * any other question. Facts are in the files alone.
 */
@Component
public class Surroundings {

	private static final Logger logger = LoggerFactory.getLogger(Surroundings.class);

	private final BankLocation location;

	private final StoredBank stored;

	@Nullable private volatile Bank known;

	Surroundings(BankLocation location, StoredBank stored) {
		this.location = location;
		this.stored = stored;
	}

	public Bank bank() {
		Bank bank = this.known;
		if (bank == null) {
			bank = read();
			this.known = bank;
		}
		return bank;
	}

	private Bank read() {
		Bank files = Bank.read(files());
		List<ReadExam> exams = this.stored.exams()
			.stream()
			.map((exam) -> new ReadExam("exams/" + exam.id() + ".yaml", exam, List.of()))
			.toList();
		return new Bank(files.files(), List.of(), exams, files.facts(), files.groups(), files.notes());
	}

	/** Without its questions, which are most of it. */
	private BankFiles files() {
		try {
			return this.location.files().without((path) -> path.matches("[^/]+/[^/]+\\.yaml"));
		}
		catch (IOException ex) {
			logger.warn("No facts to check questions against: {}", ex.toString());
			return BankFiles.of("nowhere", Map.of());
		}
	}

	@EventListener
	void forget(QuestionBankChanged changed) {
		this.known = null;
	}

}
