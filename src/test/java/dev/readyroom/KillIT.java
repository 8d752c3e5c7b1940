package dev.readyroom;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code kill -9} of the packaged server amid fifty takers, on the default database:
 * after the restart every acknowledged answer is there, and every attempt resumes.
 */
class KillIT {

	private static final int TAKERS = 50;

	/** So many receipts, and the server is killed. */
	private static final int RECEIPTS = 2000;

	@TempDir
	Path folder;

	@Test
	@Timeout(value = 4, unit = TimeUnit.MINUTES)
	void nothingThatWasAcknowledgedIsLost() throws Exception {
		CountDownLatch receipts = new CountDownLatch(RECEIPTS);
		List<KilledTaker> takers;
		try (JarProcess server = JarProcess.start(this.folder)) {
			takers = IntStream.range(0, TAKERS).mapToObj((number) -> new KilledTaker(number, server.port())).toList();
			try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
				for (Future<?> started : threads
					.invokeAll(takers.stream().map((taker) -> Executors.callable(taker::start)).toList())) {
					started.get();
				}
				takers.forEach((taker) -> threads.submit(() -> taker.answerUntilKilled(receipts::countDown)));
				receipts.await(2, TimeUnit.MINUTES);
				// Whatever came of it: takers end with their server.
				server.kill();
			}
		}
		// Only now has every taker ended: a failure as late as the kill is seen too.
		assertThat(takers).allSatisfy((taker) -> assertThat(taker.failure()).isNull());
		assertThat(receipts.getCount()).as("receipts still to come").isZero();
		assertThat(takers).allSatisfy((taker) -> assertThat(taker.acknowledged()).hasSizeGreaterThan(3));

		try (JarProcess server = JarProcess.start(this.folder)) {
			for (KilledTaker taker : takers) {
				taker.comeBackTo(server.port());
			}
		}
		assertThat(answers()).containsAll(takers.stream().flatMap((taker) -> taker.acknowledged().stream()).toList());
	}

	/** Read from the file itself, when no server holds it. */
	private Set<UUID> answers() throws Exception {
		Set<UUID> answers = new HashSet<>();
		String address = "jdbc:h2:file:" + this.folder.resolve("data/readyroom")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE";
		try (Connection database = DriverManager.getConnection(address, "sa", "");
				ResultSet rows = database.createStatement().executeQuery("select id from answer")) {
			while (rows.next()) {
				answers.add(rows.getObject(1, UUID.class));
			}
		}
		return answers;
	}

}
