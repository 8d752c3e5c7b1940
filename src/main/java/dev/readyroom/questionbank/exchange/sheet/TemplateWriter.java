package dev.readyroom.questionbank.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

import dev.readyroom.questionbank.exchange.Writing;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/** Writes our own template, as a workbook or as comma-separated values. */
public final class TemplateWriter implements Writing {

	private final boolean workbook;

	private final TemplateRows rows = new TemplateRows(UnaryOperator.identity());

	public TemplateWriter(boolean workbook) {
		this.workbook = workbook;
	}

	@Override
	public Optional<String> add(SourceQuestion question, String topic) {
		boolean fits = texts(question).allMatch((text) -> text.length() < Workbooks.LONGEST_CELL);
		if (this.workbook && !fits) {
			return Optional.of("A text is longer than a cell of a spreadsheet may be.");
		}
		this.rows.add(question, topic);
		return Optional.empty();
	}

	private static Stream<String> texts(SourceQuestion it) {
		Stream<String> parts = switch (it.body()) {
			case Body.TrueFalse body -> Stream.of(body.whyTrue(), body.whyFalse());
			case Body.Choice body ->
				body.options().stream().flatMap((option) -> Stream.of(option.text(), option.why()));
			case Body.Ordering body -> body.items().stream().flatMap((item) -> Stream.of(item.text(), item.why()));
			case Body.Matching body -> Stream.concat(body.distractors().stream(),
					body.pairs().stream().flatMap((pair) -> Stream.of(pair.item(), pair.match(), pair.why())));
		};
		return Stream.concat(parts, Stream.of(it.stem(), it.explanation(), String.join("; ", it.tags())));
	}

	@Override
	public byte[] bytes() {
		return this.workbook ? Workbooks.write(0, this.rows.heading(), this.rows.rows(), Set.of()) : csv();
	}

	private byte[] csv() {
		StringBuilder out = new StringBuilder("\uFEFF");
		CSVFormat format = CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();
		try (CSVPrinter printer = new CSVPrinter(out, format)) {
			printer.printRecord(this.rows.heading());
			for (List<String> row : this.rows.rows()) {
				printer.printRecord(row.stream().map(Formula::neutralised).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

}
