package dev.readyroom.questionbank.exchange.transfer;

import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.exchange.ImportReport;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of each item of a batch, to look it up later. */
@Repository
class Reports {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	Reports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void keep(UUID batch, ImportReport report) {
		this.jdbc.sql("insert into import_report (batch, content) values (?, ?)")
			.params(batch, JSON.writeValueAsString(report))
			.update();
	}

	Optional<ImportReport> of(UUID batch) {
		return this.jdbc.sql("select content from import_report where batch = ?")
			.param(batch)
			.query(String.class)
			.optional()
			.map((content) -> JSON.readValue(content, ImportReport.class));
	}

}
