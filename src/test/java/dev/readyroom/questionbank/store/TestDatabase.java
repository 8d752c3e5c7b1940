package dev.readyroom.questionbank.store;

import java.util.UUID;

import javax.sql.DataSource;

import dev.readyroom.PostgresServer;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

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
			PGSimpleDataSource source = new PGSimpleDataSource();
			source.setUrl(PostgresServer.newDatabase());
			return source;
		}
	};

	abstract DataSource create();

	/** A new database with all tables. */
	DataSource migrated() {
		DataSource source = create();
		Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
		return source;
	}

}
