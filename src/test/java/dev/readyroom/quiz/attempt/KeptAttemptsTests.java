package dev.readyroom.quiz.attempt;

import java.util.UUID;

import javax.sql.DataSource;

import dev.readyroom.PostgresServer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * An installation that has attempts keeps them when their tables change. What is written
 * here is what the older version wrote.
 */
class KeptAttemptsTests {

	private static final String BEFORE = "202611251432";

	private static final UUID LEARNER = UUID.randomUUID();

	private static final UUID QUESTION = UUID.randomUUID();

	private static final UUID REVISION = UUID.randomUUID();

	private static final UUID ATTEMPT = UUID.randomUUID();

	private static final UUID REGRADE = UUID.randomUUID();

	@Test
	void attemptsAreKeptOnH2() {
		isKept(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"));
	}

	@Test
	void attemptsAreKeptOnPostgresql() {
		isKept(new DriverManagerDataSource(PostgresServer.newDatabase()));
	}

	private static void isKept(DataSource database) {
		migrate(database, BEFORE);
		JdbcTemplate jdbc = new JdbcTemplate(database);
		write(jdbc);
		migrate(database, "latest");

		assertThat(jdbc.queryForList("""
				select c.page, c.current_position from attempt a join contact c on c.attempt = a.id
				where c.last_contact = timestamp with time zone '2026-11-25 10:05:00+00:00'""")).singleElement()
			.satisfies((contact) -> assertThat(contact).containsEntry("page", "a-page")
				.containsEntry("current_position", 2));
		assertThat(jdbc.queryForList("""
				select s.position, s.response, s.corrected_fraction from slot s join asked k on k.attempt = s.attempt
				and k.position = s.position and k.question = s.question and k.revision = s.revision
				order by s.position"""))
			.extracting((slot) -> slot.get("response"), (slot) -> slot.get("corrected_fraction"))
			.containsExactly(tuple("1", 1.0), tuple("", null));
		assertThat(count(jdbc, "regraded_slot")).isOne();

		assertThatThrownBy(() -> jdbc.update("update asked set revision = ?", UUID.randomUUID()))
			.isInstanceOf(DataIntegrityViolationException.class);
		jdbc.update("delete from attempt where id = ?", ATTEMPT);
		for (String table : new String[] { "contact", "asked", "slot", "answer", "regraded_slot" }) {
			assertThat(count(jdbc, table)).as(table).isZero();
		}
	}

	private static void write(JdbcTemplate jdbc) {
		jdbc.update("""
				insert into account (id, display_name, zone, theme, large_text, fewer_animations, shortcuts,
				chosen_allowance, granted_allowance, visitor, created_at, version)
				values (?, 'A visitor', 'UTC', 'AUTO', false, false, true, 'STANDARD', 'STANDARD', true,
				timestamp with time zone '2026-11-25 09:00:00+00:00', 0)""", LEARNER);
		jdbc.update("""
				insert into topic (slug, title, summary, lang, file, group_title, place)
				values ('kms-core', 'KMS', 'Keys.', 'en', 'kms.yaml', 'Keys', 1)""");
		jdbc.update("""
				insert into question (id, slug, topic, owner, revision_id, type, difficulty, time_limit_seconds, drill,
				pilot, legacy, created_at) values (?, 'a-question', 'kms-core', 'browser', ?, 'single', 1, 60, false,
				false, false, timestamp with time zone '2026-11-25 09:00:00+00:00')""", QUESTION, REVISION);
		jdbc.update("""
				insert into revision (id, question_id, hash, content, created_at)
				values (?, ?, 'hash', '{}', timestamp with time zone '2026-11-25 09:00:00+00:00')""", REVISION,
				QUESTION);
		jdbc.update(
				"""
						insert into attempt (id, learner, kind, title, size, slot_clock, feedback, credit, overdue, grace_seconds,
						offline_seconds, pausable, practice, allowance, started_at, paused_millis, page, current_position,
						last_contact) values (?, ?, 'MIX', 'A mix', 2, 'NONE', 'EXAM', 'ALL_OR_NOTHING', 'HAND_IN', 0, 0, false,
						true, 'STANDARD', timestamp with time zone '2026-11-25 10:00:00+00:00', 0, 'a-page', 2,
						timestamp with time zone '2026-11-25 10:05:00+00:00')""",
				ATTEMPT, LEARNER);
		for (int position = 1; position <= 2; position++) {
			jdbc.update("""
					insert into slot (attempt, position, question, revision, topic, shown, scored, limit_seconds,
					response, offline, struck, fraction, corrected_fraction)
					values (?, ?, ?, ?, 'kms-core', '1 2', true, 0, ?, false, '', 0, ?)""", ATTEMPT, position, QUESTION,
					REVISION, (position == 1) ? "1" : "", (position == 1) ? 1.0 : null);
		}
		jdbc.update("""
				insert into answer (attempt, id, position, response, received_at, given_at, offline)
				values (?, ?, 1, '1', timestamp with time zone '2026-11-25 10:01:00+00:00',
				timestamp with time zone '2026-11-25 10:01:00+00:00', false)""", ATTEMPT, UUID.randomUUID());
		jdbc.update("""
				insert into regrade (id, question, revision, rule, reason, made_by, made_at)
				values (?, ?, ?, 'FULL', 'No answer was right.', ?,
				timestamp with time zone '2026-11-25 11:00:00+00:00')""", REGRADE, QUESTION, REVISION, LEARNER);
		jdbc.update("""
				insert into regraded_slot (attempt, position, regrade, before_fraction, after_fraction)
				values (?, 1, ?, 0, 1)""", ATTEMPT, REGRADE);
	}

	private static Integer count(JdbcTemplate jdbc, String table) {
		return jdbc.queryForObject("select count(*) from " + table, Integer.class);
	}

	private static void migrate(DataSource database, String version) {
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration")
			.target(MigrationVersion.fromVersion(version))
			.load()
			.migrate();
	}

}
