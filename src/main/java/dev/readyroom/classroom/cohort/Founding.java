package dev.readyroom.classroom.cohort;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.UserId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Founds the sample people's cohorts. Belongs in a transaction of the caller. */
@Component
@Profile("demo")
public class Founding {

	private static final String ZONE = "Europe/Berlin";

	private final Leading leading;

	private final Memberships memberships;

	private final Clock clock;

	Founding(Leading leading, Memberships memberships, Clock clock) {
		this.leading = leading;
		this.memberships = memberships;
		this.clock = clock;
	}

	public CohortId found(CohortKind kind, UserId leader, String name, String description, String exam,
			@Nullable LocalDate on) {
		CurrentUser founder = new CurrentUser(leader, false, "", Set.of(Role.LEARNER, Role.INSTRUCTOR), ZoneId.of(ZONE),
				CurrentUser.Preferences.DEFAULT);
		return this.leading.found(founder, new CohortForm(kind, name, description, ZONE, exam, on, null));
	}

	/** Somebody who shares how practice goes. */
	public void join(CohortId cohort, UserId member) {
		this.memberships.begin(cohort, member, false, true, this.clock.instant());
	}

}
