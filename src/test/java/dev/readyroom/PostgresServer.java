package dev.readyroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL, one server for all tests of this run; it ends with it. */
public final class PostgresServer {

	private static final EmbeddedPostgres SERVER = start();

	private PostgresServer() {
	}

	/** The address of a new, empty database. */
	public static String newDatabase() {
		String name = "test_" + UUID.randomUUID().toString().replace("-", "");
		try (var connection = SERVER.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return SERVER.getJdbcUrl("postgres", name);
	}

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
