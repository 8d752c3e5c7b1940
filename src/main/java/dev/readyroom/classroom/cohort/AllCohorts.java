package dev.readyroom.classroom.cohort;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.web.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Repository;

/** All cohorts, whoever asks. Changes belong in a transaction of the caller. */
@Repository
public class AllCohorts {

	private final EntityManager entities;

	AllCohorts(EntityManager entities) {
		this.entities = entities;
	}

	/** Sent at once: memberships are written by plain SQL and point at it. */
	void add(Cohort cohort) {
		this.entities.persist(cohort);
		this.entities.flush();
	}

	public Cohort get(CohortId id) {
		Cohort found = this.entities.find(Cohort.class, id.value());
		if (found == null) {
			throw new NotFound();
		}
		return found;
	}

	/**
	 * Waits for whoever is changing it, so that two leaders who leave at once cannot
	 * leave nobody behind.
	 */
	public Cohort lock(CohortId id) {
		Cohort found = this.entities.find(Cohort.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
		if (found == null) {
			throw new NotFound();
		}
		return found;
	}

}
