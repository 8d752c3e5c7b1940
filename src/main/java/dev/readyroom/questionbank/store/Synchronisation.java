package dev.readyroom.questionbank.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.readyroom.questionbank.attachment.Attachments;
import dev.readyroom.questionbank.check.Rules;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.BankFiles;
import dev.readyroom.questionbank.source.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the database follow the files: the same wording, nothing happens; another one, a
 * new revision; gone from its file, retired. Files with errors are not followed, and what
 * an author edited in the browser is left alone.
 */
@Component
class Synchronisation {

	private static final Logger logger = LoggerFactory.getLogger(Synchronisation.class);

	/** Part of the digest: another number makes every installation look again. */
	private static final String EDITION = "2:";

	private final JdbcClient jdbc;

	private final KnownRows known;

	private final PlanWriter writer;

	private final Attachments attachments;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Synchronisation(JdbcClient jdbc, KnownRows known, PlanWriter writer, Attachments attachments,
			TransactionTemplate transaction, Clock clock) {
		this.jdbc = jdbc;
		this.known = known;
		this.writer = writer;
		this.attachments = attachments;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * @param confirmed whether more than a tenth may be retired at once
	 */
	Outcome synchronise(BankFiles files, boolean confirmed) {
		String digest = EDITION + files.digest();
		if (digest.equals(storedDigest(""))) {
			return Outcome.UNCHANGED;
		}
		Bank bank = Bank.read(files);
		if (bank.topics().isEmpty()) {
			logger.error("No questions in {}: the bank in the database stays as it is. Check readyroom.bank.",
					files.origin());
			return Outcome.REFUSED;
		}
		List<Problem> errors = Rules.judge(bank, LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.stream()
			.filter(Problem::isError)
			.toList();
		errors.forEach((error) -> logger.error("{}", error));
		Set<String> broken = errors.stream().map(Problem::file).collect(Collectors.toSet());
		return this.transaction.execute((_) -> follow(bank, broken, confirmed, digest));
	}

	/** One node at a time: the others wait for this row, and then find nothing to do. */
	private Outcome follow(Bank bank, Set<String> broken, boolean confirmed, String digest) {
		if (digest.equals(storedDigest(" for update"))) {
			return Outcome.UNCHANGED;
		}
		Known before = this.known.read();
		Plan plan = Planner.plan(before, bank, broken);
		if (!confirmed && plan.retiresTooMuch(before.live())) {
			logger.error("""
					{} of {} questions are gone from {}: the bank in the database stays as it is. If they are meant to \
					be retired, start once with --readyroom.bank-confirm-retire=true.""", plan.gone.size(),
					before.live(), bank.files().origin());
			return Outcome.REFUSED;
		}
		if (!plan.leftAlone.isEmpty()) {
			logger.info("Edited in the browser, so not taken from the files: {}", plan.leftAlone);
		}
		this.writer.write(plan);
		this.attachments.keep(Images.pictures(bank.files()), null);
		remember(plan, broken.isEmpty() ? digest : "");
		logger.info("Question bank from {}: {}", bank.files().origin(), plan);
		return plan.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
	}

	private String storedDigest(String lock) {
		return this.jdbc.sql("select digest from bank_state where id = 1" + lock).query(String.class).single();
	}

	/**
	 * The digest of a bank with errors is not kept, so that the next start tells of them
	 * again.
	 */
	private void remember(Plan plan, String digest) {
		this.jdbc.sql("update bank_state set digest = ?, changes = changes + ?, synchronised_at = ? where id = 1")
			.params(digest, plan.isEmpty() ? 0 : 1, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	enum Outcome {

		UNCHANGED, CHANGED,

		/** It would have destroyed too much. */
		REFUSED

	}

}
