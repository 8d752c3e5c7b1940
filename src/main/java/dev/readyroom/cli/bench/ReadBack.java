package dev.readyroom.cli.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Looks for every acknowledged answer in the database after the server has stopped. */
final class ReadBack {

	private ReadBack() {
	}

	/** How many of the acknowledged answers are not there. */
	static long lost(Database database, List<UUID> acknowledged) throws SQLException {
		Set<UUID> missing = new HashSet<>(acknowledged);
		try (Connection connection = database.connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement
					.executeQuery("select a.id from answer a join slot s on s.attempt = a.attempt "
							+ "and s.position = a.position where s.response = a.response")) {
			while (rows.next()) {
				missing.remove(rows.getObject(1, UUID.class));
			}
		}
		return missing.size();
	}

}
