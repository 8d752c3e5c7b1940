package dev.readyroom.questionbank.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.readyroom.questionbank.attachment.Attachments;
import dev.readyroom.questionbank.source.BankFiles;
import dev.readyroom.questionbank.store.Synchronisation.Outcome;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real parts of the store on a database of their own, and files to feed them. */
final class TestBank {

	final JdbcClient jdbc;

	final StoredBank bank;

	final List<Object> events = new ArrayList<>();

	final Synchronisation synchronisation;

	private final Map<String, byte[]> files = new HashMap<>();

	TestBank(DataSource source) {
		this.jdbc = JdbcClient.create(source);
		Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
		this.synchronisation = new Synchronisation(this.jdbc, new KnownRows(this.jdbc),
				new PlanWriter(new JdbcTemplate(source), clock),
				new Attachments(new JdbcTemplate(source), this.jdbc, clock),
				new TransactionTemplate(new JdbcTransactionManager(source)), clock);
		this.bank = new StoredBank(new BankRows(this.jdbc), new RevisionRows(this.jdbc), new NoteRows(this.jdbc),
				this.events::add);
		file("exams/demo.yaml", EXAM);
	}

	TestBank file(String path, String text) {
		this.files.put(path, text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	TestBank without(String path) {
		this.files.remove(path);
		return this;
	}

	Outcome synchronise() {
		return synchronise(false);
	}

	Outcome synchronise(boolean confirmed) {
		Outcome outcome = this.synchronisation.synchronise(BankFiles.of("a test", this.files), confirmed);
		this.bank.refresh();
		return outcome;
	}

	int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	/** A file of true-false questions with these ids. */
	static String topic(String slug, String... ids) {
		StringBuilder file = new StringBuilder("""
				topic: %s
				title: Title of %s
				summary: What it is about.
				defaults: { time-limit: 20, difficulty: 1, as-of: 2026-11-01, review-by: 2027-05-01 }
				questions:
				""".formatted(slug, slug));
		for (String id : ids) {
			file.append(QUESTION.replace("ID", id));
		}
		return file.toString();
	}

	private static final String QUESTION = """
			  - id: ID
			    type: true-false
			    stem: |
			      A statement about ID.
			    answer: true
			    why-true: It holds for ID.
			    why-false: It does not fail for ID.
			    explanation: |
			      The reason for ID.
			    references:
			      - { title: A page, url: "https://docs.aws.amazon.com/ID" }
			    objectives: { demo: "1.1" }
			    tags: [one, two]
			""";

	static final String EXAM = """
			exam: demo
			title: A demo exam
			scored-items: 10
			unscored-items: 2
			minutes: 20
			pass-mark: 75
			pass-mark-note: |
			  A note.
			question-types: [single, multiple]
			domains:
			  - { id: "1", title: First, weight: 60 }
			  - { id: "2", title: Second, weight: 40 }
			source: "https://docs.aws.amazon.com/demo"
			as-of: 2026-11-01
			""";

}
