package dev.readyroom;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * For a subclass of an {@link AppTest}: the same tests once more, on a real PostgreSQL.
 * All of these share one context of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(OnPostgres.Database.class)
public @interface OnPostgres {

	/** Takes the place of the database in memory. */
	@TestConfiguration(proxyBeanMethods = false)
	class Database {

		@Bean(destroyMethod = "close")
		PostgresServer.Lease postgresLease() {
			return PostgresServer.lease();
		}

		/** Depends on the lease, so that it is given back after the last connection. */
		@Bean
		JdbcConnectionDetails postgres(PostgresServer.Lease lease) {
			String address = PostgresServer.newDatabase();
			return new JdbcConnectionDetails() {

				@Override
				public String getUsername() {
					return "postgres";
				}

				@Override
				public String getPassword() {
					return "";
				}

				@Override
				public String getJdbcUrl() {
					return address;
				}

			};
		}

	}

}
