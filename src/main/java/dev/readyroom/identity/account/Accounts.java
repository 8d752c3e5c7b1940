package dev.readyroom.identity.account;

import java.util.Optional;

import dev.readyroom.identity.UserId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Repository;

/** All accounts. Changes belong in a transaction of the caller. */
@Repository
public class Accounts {

	private final EntityManager entities;

	Accounts(EntityManager entities) {
		this.entities = entities;
	}

	public Account add(Account account) {
		this.entities.persist(account);
		return account;
	}

	public Optional<Account> find(UserId id) {
		return Optional.ofNullable(this.entities.find(Account.class, id.value()));
	}

	/** Somebody who has an account now: neither a visitor nor deleted. */
	public Optional<Account> findRegistered(UserId id) {
		return find(id).filter((account) -> !account.isVisitor() && !account.isDeleted());
	}

	public Optional<Account> withEmail(Email email) {
		return this.entities.createQuery("from Account where email = :email", Account.class)
			.setParameter("email", email.value())
			.getResultList()
			.stream()
			.findFirst();
	}

	/** Waits for whoever is changing it, so that two changes cannot undo each other. */
	public Optional<Account> lockForChange(UserId id) {
		return Optional.ofNullable(this.entities.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
	}

	public void remove(Account account) {
		this.entities.remove(account);
	}

	/** Sends pending changes now, so that a broken constraint shows here. */
	public void flush() {
		this.entities.flush();
	}

}
