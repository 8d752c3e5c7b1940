package dev.readyroom.questionbank.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The databases we promise to run on, each empty but for our migrations, without any of
 * the application around them.
 */
enum TestDatabase {

	H2 {
		@Override
		DataSource create() {
			JdbcDataSource source = new JdbcDataSource();
			source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
					+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
			return source;
		}
	},

	POSTGRESQL {
		@Override
		DataSource create() {
			return Server.INSTANCE.getDatabase("postgres", newDatabase());
		}

		private String newDatabase() {
			String name = "bank_" + UUID.randomUUID().toString().replace("-", "");
			try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			catch (java.sql.SQLException ex) {
				throw new IllegalStateException(ex);
			}
			return name;
		}
	};

	abstract DataSource create();

	/** A new database with all tables. */
	DataSource migrated() {
		DataSource source = create();
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		return source;
	}

	/** One server for all tests of this run. */
	private static final class Server {

		static final EmbeddedPostgres INSTANCE = start();

		private static EmbeddedPostgres start() {
			try {
				EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
				Runtime.getRuntime().addShutdownHook(new Thread(() -> {
					try {
						postgres.close();
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
				}));
				return postgres;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
