package dev.readyroom.questionbank.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a change of the bank known: to this node once it is committed, to others by its
 * number.
 */
@Component
class TakingUp {

	private final JdbcClient jdbc;

	private final StoredBank bank;

	private final TransactionTemplate afresh;

	TakingUp(JdbcClient jdbc, StoredBank bank, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.bank = bank;
		this.afresh = new TransactionTemplate(transactions);
		this.afresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Within the transaction that changes it. */
	void changed() {
		this.jdbc.sql("update bank_state set changes = changes + 1 where id = 1").update();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				// The committed transaction is still bound here, so reading takes
				// another.
				TakingUp.this.afresh.executeWithoutResult((_) -> TakingUp.this.bank.refresh());
			}
		});
	}

}
