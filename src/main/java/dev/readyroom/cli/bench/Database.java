package dev.readyroom.cli.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The database a measured server works on.
 *
 * @param kind as the report names it
 * @param url null: the server's own default, a file below its data folder
 */
record Database(String kind, Path folder, @Nullable String url, @Nullable String username, @Nullable String password) {

	static Database h2(Path folder) {
		return new Database("h2", folder, null, null, null);
	}

	static Database at(String url, @Nullable String username, @Nullable String password) {
		return new Database(url.startsWith("jdbc:postgresql:") ? "postgresql" : "other", Path.of(""), url, username,
				password);
	}

	/** Options for the server's command line. */
	List<String> options() {
		List<String> options = new ArrayList<>();
		if (this.url != null) {
			options.add("--readyroom.database.url=" + this.url);
			// Credentials in the address win over these.
			options.add("--readyroom.database.username=" + ((this.username != null) ? this.username : ""));
			options.add("--readyroom.database.password=" + ((this.password != null) ? this.password : ""));
		}
		return options;
	}

	/** Connects by itself, once the server has let go of it. */
	Connection connect() throws SQLException {
		if (this.url == null) {
			return DriverManager.getConnection(
					"jdbc:h2:file:" + this.folder.resolve("data/readyroom")
							+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE",
					"sa", "");
		}
		return (this.username == null) ? DriverManager.getConnection(this.url)
				: DriverManager.getConnection(this.url, this.username, this.password);
	}

}
