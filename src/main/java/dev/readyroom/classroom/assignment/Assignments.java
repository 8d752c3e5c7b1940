package dev.readyroom.classroom.assignment;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.web.NotFound;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;

/** All assignments that stand. Changes belong in a transaction of the caller. */
@Repository
class Assignments {

	private final EntityManager entities;

	Assignments(EntityManager entities) {
		this.entities = entities;
	}

	void add(Assignment assignment) {
		this.entities.persist(assignment);
		this.entities.flush();
	}

	Assignment get(AssignmentId id) {
		Assignment found = this.entities.find(Assignment.class, id.value());
		if (found == null || found.withdrawn()) {
			throw new NotFound();
		}
		return found;
	}

}
