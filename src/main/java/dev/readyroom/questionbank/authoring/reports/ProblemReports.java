package dev.readyroom.questionbank.authoring.reports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.Messenger;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.authoring.Chronicle;
import dev.readyroom.shared.Ids;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in, and answers them. */
@Component
public class ProblemReports {

	/** Whoever reports everything reports nothing. */
	private static final int MOST_WAITING = 30;

	private static final int MOST_SHOWN = 20;

	private final ReportRows rows;

	private final Chronicle chronicle;

	private final Messenger messenger;

	private final Audit audit;

	private final Clock clock;

	ProblemReports(ReportRows rows, Chronicle chronicle, Messenger messenger, Audit audit, Clock clock) {
		this.rows = rows;
		this.chronicle = chronicle;
		this.messenger = messenger;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public UUID report(UserId reporter, QuestionCard card, String kind, String remark, @Nullable String source) {
		if (this.rows.waiting(reporter) >= MOST_WAITING) {
			throw new BrokenRule("questionbank.refused.many-reports");
		}
		UUID id = Ids.next();
		String address = (source == null || source.isBlank()) ? null : source.strip();
		this.rows.insert(id, card.id(), card.revision(), reporter, kind, remark.strip(), address, this.clock.instant());
		return id;
	}

	/**
	 * @param outcome {@code right}, {@code wrong} or {@code known}
	 */
	@Transactional
	public void answer(UserId by, UUID id, String outcome, String answer) {
		Report report = this.rows.find(id).orElseThrow(NotFound::new);
		if (answer.isBlank() || !outcome.matches("right|wrong|known")) {
			throw new BrokenRule("questionbank.refused.no-answer");
		}
		if (!this.rows.answer(id, outcome, answer.strip(), by, this.clock.instant())) {
			throw new BrokenRule("questionbank.refused.answered");
		}
		this.chronicle.add(report.question(), by, "answered", answer, null);
		this.audit.record(by.value(), "questionbank.audit.report-answered", report.question(), outcome);
		this.messenger.tell(List.of(report.reporter()), "questionbank.report.answered", "/reports/" + id,
				report.slug());
	}

	@Transactional(readOnly = true)
	public Map<String, List<Report>> all(int most) {
		return Map.of("open", this.rows.open(most), "answered", this.rows.answered(most));
	}

	/** What waits for an answer about this question. */
	@Transactional(readOnly = true)
	public List<Report> waiting(QuestionId question) {
		return this.rows.open(question, MOST_SHOWN);
	}

	@Transactional(readOnly = true)
	public List<Report> of(UserId reporter) {
		return this.rows.of(reporter, 100);
	}

	@Transactional(readOnly = true)
	public Optional<Report> find(UUID id) {
		return this.rows.find(id);
	}

	/** One's own: another's is not found. */
	@Transactional(readOnly = true)
	public Report own(UserId reporter, UUID id) {
		return this.rows.find(id).filter((it) -> it.reporter().equals(reporter)).orElseThrow(NotFound::new);
	}

}
