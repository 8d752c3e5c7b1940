package dev.readyroom.classroom.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.identity.UserId;
import dev.readyroom.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was invited by name. Changes belong in a transaction of the caller. */
@Component
class Invitations {

	static final Duration LIFETIME = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final Clock clock;

	Invitations(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Invites, or invites again with a new link; the link's secret is not kept. */
	Secret invite(CohortId cohort, String email, UserId by) {
		Secret secret = Secret.next();
		Instant now = this.clock.instant();
		this.jdbc.sql("delete from cohort_invitation where cohort = ? and email = ?")
			.params(cohort.value(), email)
			.update();
		this.jdbc.sql("""
				insert into cohort_invitation (id, cohort, email, secret_hash, invited_by, invited_at, expires_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(Ids.next(), cohort.value(), email, secret.hash(), by.value(), now.atOffset(ZoneOffset.UTC),
					now.plus(LIFETIME).atOffset(ZoneOffset.UTC))
			.update();
		return secret;
	}

	/** The cohort that this secret opens now. */
	Optional<CohortId> open(String secret) {
		return this.jdbc.sql("""
				select cohort from cohort_invitation where secret_hash = ? and expires_at > ?""")
			.params(new Secret(secret).hash(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, _) -> new CohortId(row.getObject(1, UUID.class)))
			.optional();
	}

	/** Uses it up; false where somebody did before. */
	boolean accept(String secret) {
		return this.jdbc.sql("delete from cohort_invitation where secret_hash = ? and expires_at > ?")
			.params(new Secret(secret).hash(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/** Nobody's address is kept for long after its invitation expired. */
	@Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
	@Transactional
	public void forgetTheExpired() {
		this.jdbc.sql("delete from cohort_invitation where expires_at < ?")
			.param(this.clock.instant().minus(LIFETIME).atOffset(ZoneOffset.UTC))
			.update();
	}

	boolean withdraw(CohortId cohort, UUID invitation) {
		return this.jdbc.sql("delete from cohort_invitation where cohort = ? and id = ?")
			.params(cohort.value(), invitation)
			.update() == 1;
	}

	/** Invitations nobody followed yet, newest first; expired ones too. */
	List<Invited> pending(CohortId cohort) {
		return this.jdbc.sql("""
				select id, email, invited_at, expires_at from cohort_invitation
				where cohort = ? order by invited_at desc, email limit 500""")
			.param(cohort.value())
			.query((row, _) -> new Invited(row.getObject("id", UUID.class), row.getString("email"),
					instant(row.getObject("invited_at", OffsetDateTime.class)),
					instant(row.getObject("expires_at", OffsetDateTime.class))))
			.list();
	}

	/** Which of these addresses are in already, or invited already. */
	Map<String, Known> known(CohortId cohort, Collection<String> emails) {
		Map<String, Known> known = new HashMap<>();
		if (emails.isEmpty()) {
			return known;
		}
		this.jdbc.sql("""
				select email from cohort_invitation where cohort = :cohort
				and expires_at > :now and email in (:emails)""")
			.param("cohort", cohort.value())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("emails", emails)
			.query(String.class)
			.list()
			.forEach((email) -> known.put(email, Known.INVITED));
		this.jdbc.sql("""
				select a.email from cohort_member m join account a on a.id = m.account
				where m.cohort = :cohort and m.left_at is null and a.email in (:emails)""")
			.param("cohort", cohort.value())
			.param("emails", emails)
			.query(String.class)
			.list()
			.forEach((email) -> known.put(email, Known.MEMBER));
		return known;
	}

	private static Instant instant(OffsetDateTime at) {
		return Objects.requireNonNull(at).toInstant();
	}

	/** Why somebody need not be invited. */
	enum Known {

		MEMBER, INVITED

	}

	/** An invitation that nobody followed yet. */
	record Invited(UUID id, String email, Instant invitedAt, Instant expiresAt) {
	}

}
