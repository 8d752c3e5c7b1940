package dev.readyroom.questionbank.exchange.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.readyroom.questionbank.BankExport;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.attachment.Attachments;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Stock;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.BankFiles;
import dev.readyroom.questionbank.store.BankLocation;
import dev.readyroom.questionbank.store.StoredSources;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is asked, files and database together. */
@Component
class Exports implements BankExport.Door {

	private final BankLocation location;

	private final StoredSources sources;

	private final QuestionBank bank;

	private final Attachments attachments;

	private final JdbcClient jdbc;

	private final Clock clock;

	Exports(BankLocation location, StoredSources sources, QuestionBank bank, Attachments attachments, JdbcClient jdbc,
			Clock clock) {
		this.location = location;
		this.sources = sources;
		this.bank = bank;
		this.attachments = attachments;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public BankExport run(String format, String topic) {
		return BankExport.of(Format.named(format).orElseThrow(), stock(), topic, this.clock.instant());
	}

	/**
	 * Only some.
	 * @param ids as files have them; those that nobody is asked are not in it
	 */
	@Transactional(readOnly = true)
	public BankExport run(String format, Collection<String> ids) {
		return BankExport.of(Format.named(format).orElseThrow(), stock().only(Set.copyOf(ids)), "",
				this.clock.instant());
	}

	private Stock stock() {
		try {
			BankFiles files = this.location.files();
			Stock stock = Stocktaking.take(Bank.read(files), this.sources.published(), retired(), this.bank.topics());
			return new Stock(stock.topics(), stock.others(), this.attachments.or(stock.pictures()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the question bank cannot be read", ex);
		}
	}

	private Map<String, String> retired() {
		Map<String, String> retired = new HashMap<>();
		this.jdbc.sql("""
				select slug, retired_reason from question
				where owner = 'browser' and retired_at is not null and revision_id is not null""").query((row) -> {
			String reason = row.getString(2);
			retired.put(row.getString(1), (reason == null || reason.isBlank()) ? "retired in the browser" : reason);
		});
		return retired;
	}

}
