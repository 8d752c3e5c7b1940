package dev.readyroom.classroom.assignment;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.Membership;
import dev.readyroom.classroom.cohort.Doors;
import dev.readyroom.identity.UserId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets members of a cohort at what is set for it, and its leaders further. */
@Component
class AssignmentDoors {

	private final Assignments assignments;

	private final Doors doors;

	AssignmentDoors(Assignments assignments, Doors doors) {
		this.assignments = assignments;
		this.doors = doors;
	}

	@Transactional(readOnly = true)
	public Entered member(UserId user, AssignmentId id) {
		Assignment assignment = this.assignments.get(id);
		return new Entered(this.doors.member(user, assignment.cohort()), assignment);
	}

	@Transactional(readOnly = true)
	public Entered leader(UserId user, AssignmentId id) {
		Assignment assignment = this.assignments.get(id);
		return new Entered(this.doors.leader(user, assignment.cohort()), assignment);
	}

	/** Somebody who was let in. */
	record Entered(Membership membership, Assignment assignment) {
	}

}
