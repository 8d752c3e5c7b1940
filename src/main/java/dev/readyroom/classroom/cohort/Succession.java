package dev.readyroom.classroom.cohort;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.audit.Audit;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.identity.UserId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the last leader deleted their account, whoever has been in the cohort for longest
 * leads it; in a class or team, whoever of the instructors.
 */
@Component
class Succession {

	private final JdbcClient jdbc;

	private final Memberships memberships;

	private final Audit audit;

	Succession(JdbcClient jdbc, Memberships memberships, Audit audit) {
		this.jdbc = jdbc;
		this.memberships = memberships;
		this.audit = audit;
	}

	@Scheduled(fixedDelay = 900_000, initialDelay = 240_000)
	@Transactional
	public void run() {
		orphans().forEach((cohort) -> heir(cohort).ifPresent((heir) -> {
			this.memberships.lead(cohort, heir, true);
			this.audit.record(null, "classroom.audit.appointed", heir, cohort.toString());
		}));
	}

	/*
	 * Only where a leader is gone: the few rows of deleted accounts are looked at first.
	 */
	private List<CohortId> orphans() {
		return this.jdbc.sql("""
				select distinct m.cohort from account gone join cohort_member m on m.account = gone.id
				join cohort c on c.id = m.cohort
				where gone.deleted_at is not null and m.leader = true and m.left_at is null and c.archived_at is null
				and not exists (select 1 from cohort_member o join account p on p.id = o.account
				  and p.deleted_at is null where o.cohort = m.cohort and o.left_at is null and o.leader = true)""")
			.query((row, _) -> new CohortId(row.getObject(1, UUID.class)))
			.list();
	}

	private Optional<UserId> heir(CohortId cohort) {
		return this.jdbc.sql("""
				select m.account from cohort_member m join cohort c on c.id = m.cohort
				join account a on a.id = m.account and a.deleted_at is null and a.locked_at is null
				where m.cohort = ? and m.left_at is null and (c.kind = 'STUDY_GROUP' or exists (select 1
				  from account_role r where r.account_id = a.id and r.role in ('INSTRUCTOR', 'ADMIN')))
				order by m.joined_at, m.account fetch first 1 rows only""")
			.param(cohort.value())
			.query((row, _) -> new UserId(row.getObject(1, UUID.class)))
			.optional();
	}

}
