package dev.readyroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL, one server for all tests of this run; it ends with it. */
public final class PostgresServer {

	private static final EmbeddedPostgres SERVER = start();

	/** The end of the run, and the applications that still need the server then. */
	private static final Phaser USERS = new Phaser(1);

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

	/** Keeps the server until this is closed, also while everything ends. */
	static Lease lease() {
		USERS.register();
		return USERS::arriveAndDeregister;
	}

	private static EmbeddedPostgres start() {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres)));
			return postgres;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void end(EmbeddedPostgres postgres) {
		try {
			USERS.awaitAdvanceInterruptibly(USERS.arrive(), 15, TimeUnit.SECONDS);
		}
		catch (InterruptedException | TimeoutException ex) {
			// Then they have to do without.
		}
		try {
			postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Of an application that needs the server. */
	@FunctionalInterface
	interface Lease {

		void close();

	}

}
