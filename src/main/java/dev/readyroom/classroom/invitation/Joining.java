package dev.readyroom.classroom.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import dev.readyroom.audit.Audit;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.cohort.AllCohorts;
import dev.readyroom.classroom.cohort.Cohort;
import dev.readyroom.classroom.cohort.MemberRows;
import dev.readyroom.classroom.cohort.Memberships;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.BrokenRule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joining a cohort, by its code or by an invitation. */
@Service
class Joining {

	private final Codes codes;

	private final Invitations invitations;

	private final AllCohorts cohorts;

	private final MemberRows members;

	private final Memberships memberships;

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	Joining(Codes codes, Invitations invitations, AllCohorts cohorts, MemberRows members, Memberships memberships,
			JdbcClient jdbc, Audit audit, Clock clock) {
		this.codes = codes;
		this.invitations = invitations;
		this.cohorts = cohorts;
		this.members = members;
		this.memberships = memberships;
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/** What this code or invitation opens now; empty where it does not work. */
	@Transactional(readOnly = true)
	public Optional<Entry> entry(String key) {
		return cohort(key).map(this.cohorts::get).filter((cohort) -> !cohort.archived()).map(this::entry);
	}

	/** Lets somebody in; whoever is in already stays in, and uses nothing up. */
	@Transactional
	public CohortId join(String key, UserId user, boolean shares) {
		CohortId id = cohort(key).orElseThrow(Joining::closed);
		this.cohorts.get(id).mustBeActive();
		if (this.members.membership(id, user).isPresent()) {
			return id;
		}
		if (!this.memberships.begin(id, user, false, shares, this.clock.instant())) {
			return id;
		}
		Optional<OpenCode> code = this.codes.open(JoinCode.typed(key));
		boolean used = code.isPresent() ? this.codes.use(code.get()) : this.invitations.accept(key);
		if (!used) {
			throw closed();
		}
		this.audit.record(user.value(), "classroom.audit.joined", id, null);
		return id;
	}

	private Optional<CohortId> cohort(String key) {
		JoinCode code = JoinCode.typed(key);
		Optional<CohortId> byCode = code.wellFormed() ? this.codes.open(code).map(OpenCode::cohort) : Optional.empty();
		return byCode.or(() -> this.invitations.open(key));
	}

	private Entry entry(Cohort cohort) {
		List<String> leaders = this.jdbc.sql("""
				select a.display_name from cohort_member m join account a on a.id = m.account and a.deleted_at is null
				where m.cohort = ? and m.left_at is null and m.leader = true order by lower(a.display_name)""")
			.param(cohort.id().value())
			.query(String.class)
			.list();
		return new Entry(cohort.id(), cohort.name(), cohort.kind(), cohort.description(), leaders,
				this.members.count(cohort.id()).members());
	}

	private static BrokenRule closed() {
		return new BrokenRule("classroom.refused.code");
	}

}
