package dev.readyroom.questionbank.store;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Follows the files before the first request is served. Whatever goes wrong with them,
 * the bank that is in the database goes on.
 */
@Component
class BankStart implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(BankStart.class);

	private final BankLocation location;

	private final Synchronisation synchronisation;

	private final StoredBank bank;

	BankStart(BankLocation location, Synchronisation synchronisation, StoredBank bank) {
		this.location = location;
		this.synchronisation = synchronisation;
		this.bank = bank;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			this.synchronisation.synchronise(this.location.files(), this.location.bankConfirmRetire());
		}
		catch (IOException ex) {
			logger.error("The question bank in {} cannot be read, so the one in the database stays as it is: {}",
					this.location.bank(), ex.toString());
		}
		catch (DataAccessException ex) {
			logger.error("The question bank could not be synchronised and stays as it is", ex);
		}
		this.bank.refresh();
	}

	/** Another node may have synchronised. */
	@Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
	void follow() {
		this.bank.refresh();
	}

}
