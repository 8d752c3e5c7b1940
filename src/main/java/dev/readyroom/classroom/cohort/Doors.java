package dev.readyroom.classroom.cohort;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.NotFound;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets members in, and leaders further. For everybody else a cohort does not exist. */
@Component
public class Doors {

	private final Cohorts cohorts;

	Doors(Cohorts cohorts) {
		this.cohorts = cohorts;
	}

	public Membership member(UserId user, CohortId cohort) {
		return this.cohorts.membership(cohort, user).orElseThrow(NotFound::new);
	}

	public Membership leader(UserId user, CohortId cohort) {
		Membership membership = member(user, cohort);
		if (!membership.leader()) {
			throw new AccessDeniedException("only leaders");
		}
		return membership;
	}

}
