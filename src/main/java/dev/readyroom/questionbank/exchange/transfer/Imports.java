package dev.readyroom.questionbank.exchange.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.BankImport;
import dev.readyroom.questionbank.attachment.Attachments;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.questionbank.authoring.DraftState;
import dev.readyroom.questionbank.authoring.NewQuestion;
import dev.readyroom.questionbank.exchange.FoundFile;
import dev.readyroom.questionbank.exchange.ImportItem;
import dev.readyroom.questionbank.exchange.ImportPlan;
import dev.readyroom.questionbank.exchange.ImportReport;
import dev.readyroom.questionbank.source.Body;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what files hold: everything that was not refused, in one transaction. */
@Component
class Imports implements BankImport.Door {

	private final AuthoredQuestions authored;

	private final Attachments attachments;

	private final Reports reports;

	private final JdbcClient jdbc;

	Imports(AuthoredQuestions authored, Attachments attachments, Reports reports, JdbcClient jdbc) {
		this.authored = authored;
		this.attachments = attachments;
		this.reports = reports;
		this.jdbc = jdbc;
	}

	/** What an import would do, with the ids that the database knows. */
	@Transactional(readOnly = true)
	public ImportPlan plan(List<FoundFile> files, boolean strict, String topic) {
		Map<String, String> words = words();
		Map<String, Body> bodies = this.authored.bodies(ImportPlan.held(files, words.keySet()));
		ImportPlan plan = new ImportPlan(words, bodies, strict, topic);
		files.forEach(plan::add);
		return plan;
	}

	/** What every question says, by its id. */
	private Map<String, String> words() {
		Map<String, String> words = new HashMap<>();
		this.jdbc.sql("select slug, coalesce(words, '') as words from question")
			.query((row, _) -> words.put(row.getString("slug"), row.getString("words")))
			.list();
		return words;
	}

	/**
	 * @param author null for the command line
	 */
	@Transactional
	public ImportReport run(List<FoundFile> files, boolean strict, String topic, @Nullable UserId author) {
		ImportPlan plan = plan(files, strict, topic);
		List<NewQuestion> questions = plan.imported().map(Imports::question).toList();
		if (questions.isEmpty()) {
			return ImportReport.of(plan, false, null);
		}
		Set<String> topics = questions.stream().map(NewQuestion::topic).collect(Collectors.toCollection(TreeSet::new));
		topics.forEach((slug) -> this.authored.topic(slug, title(slug)));
		String origin = files.stream().map(FoundFile::file).collect(Collectors.joining(", "));
		UUID batch = this.authored.add(author, origin, questions, DraftState.DRAFT);
		this.attachments.keep(plan.imported().flatMap((item) -> item.pictures().stream()).toList(), batch);
		ImportReport report = ImportReport.of(plan, false, batch.toString());
		this.reports.keep(batch, report);
		return report;
	}

	private static NewQuestion question(ImportItem item) {
		return new NewQuestion(item.topic(), java.util.Objects.requireNonNull(item.question()));
	}

	private static String title(String slug) {
		String words = slug.replace('-', ' ');
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	@Override
	@Transactional
	public BankImport run(BankImport.Request request) {
		return BankImport.of(run(request.read(), request.strict(), request.topic(), null));
	}

}
