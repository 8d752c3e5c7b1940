package dev.readyroom.questionbank.exchange.transfer;

import java.util.Objects;
import java.util.Optional;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.authoring.IdsInUse;
import dev.readyroom.questionbank.exchange.ImportReport;
import dev.readyroom.web.BrokenRule;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes an upload in, once, however often and by how many it is asked for at once. */
@Component
class TakingIn {

	private final Uploads uploads;

	private final Imports imports;

	private final TransactionTemplate transaction;

	TakingIn(Uploads uploads, Imports imports, TransactionTemplate transaction) {
		this.uploads = uploads;
		this.imports = imports;
		this.transaction = transaction;
	}

	/**
	 * @return nothing where a request at the same moment took it
	 */
	Optional<ImportReport> of(Upload upload, UserId who) {
		try {
			return Objects.requireNonNull(this.transaction.execute((_) -> taken(upload, who)));
		}
		catch (IdsInUse | DataIntegrityViolationException | ConcurrencyFailureException ex) {
			throw new BrokenRule("questionbank.refused.imported-meanwhile");
		}
	}

	/** Whoever removes the upload has it; another waits here, and finds nothing. */
	private Optional<ImportReport> taken(Upload upload, UserId who) {
		if (!this.uploads.drop(who, upload.id())) {
			return Optional.empty();
		}
		ImportReport report = this.imports.run(upload.read(), upload.strict(), upload.topic(), who);
		if (report.batch() == null) {
			throw new BrokenRule("questionbank.refused.nothing-to-import");
		}
		return Optional.of(report);
	}

}
