package dev.readyroom.quiz.regrade;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.readyroom.audit.Audit;
import dev.readyroom.identity.Messenger;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionHistory;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.quiz.AnswersRegraded;
import dev.readyroom.shared.Ids;
import dev.readyroom.web.BrokenRule;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the answers to older wordings of a question against its key of today. A preview
 * does what applying does, and takes it back.
 */
@Component
class Regrading {

	private final RegradeRows rows;

	private final QuestionBank bank;

	private final QuestionHistory history;

	private final Messenger messenger;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Regrading(RegradeRows rows, QuestionBank bank, QuestionHistory history, Messenger messenger, Audit audit,
			ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.bank = bank;
		this.history = history;
		this.messenger = messenger;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** What it would do; nothing of it is kept. */
	@Transactional
	public Outlook preview(UserId by, QuestionCard card, Rule rule) {
		UUID id = Ids.next();
		Outlook outlook = prepare(id, by, card, rule, "preview");
		this.rows.forget(id);
		return outlook;
	}

	/**
	 * Corrects all answers at once, and tells those whose results change.
	 * @param seen the wording whose key the author saw the preview of
	 */
	@Transactional
	public UUID apply(UserId by, QuestionCard card, RevisionId seen, Rule rule, String reason) {
		if (reason.isBlank()) {
			throw new BrokenRule("quiz.refused.regrade-reason");
		}
		if (!card.revision().equals(seen)) {
			throw new BrokenRule("quiz.refused.regrade-changed");
		}
		UUID id = Ids.next();
		Outlook outlook = prepare(id, by, card, rule, reason.strip());
		if (outlook.changesNothing()) {
			throw new BrokenRule("quiz.refused.regrade-nothing");
		}
		this.rows.apply(id, card.id());
		this.audit.record(by.value(), "quiz.audit.regraded", card.id(),
				card.slug() + " · " + rule + " · +" + outlook.gain() + " −" + outlook.lose());
		this.history.regraded(card.id(), by, reason);
		this.events.publishEvent(new AnswersRegraded(card.id(), new HashSet<>(outlook.learners())));
		this.messenger.tell(this.rows.mayKnow(id, this.clock.instant()), "quiz.regrade.told", "/corrections/" + id,
				card.slug());
		return id;
	}

	private Outlook prepare(UUID id, UserId by, QuestionCard card, Rule rule, String reason) {
		Map<GivenAnswer, Long> given = this.rows.given(card.id());
		Map<GivenAnswer, Double> marks = marks(given, card.revision(), rule);
		this.rows.insert(id, card.id(), card.revision(), rule, reason, by, this.clock.instant());
		this.rows.marks(id, marks);
		long answers = given.values().stream().mapToLong(Long::longValue).sum();
		long unmarked = given.entrySet()
			.stream()
			.filter((it) -> !marks.containsKey(it.getKey()))
			.mapToLong(Map.Entry::getValue)
			.sum();
		return Outlook.of(card.revision(), rule, answers, unmarked, this.rows.affected(id, card.id()), exams());
	}

	private Map<GivenAnswer, Double> marks(Map<GivenAnswer, Long> given, RevisionId now, Rule rule) {
		List<RevisionId> ids = given.keySet().stream().map(GivenAnswer::revision).distinct().toList();
		Map<RevisionId, Revision> wordings = this.bank.revisions(ids);
		Question corrected = this.bank.revision(now).content();
		Map<GivenAnswer, Double> marks = new HashMap<>();
		for (GivenAnswer it : given.keySet()) {
			Revision answered = wordings.get(it.revision());
			if (answered != null) {
				OptionalDouble mark = rule.mark(answered.content(), corrected, Response.decode(it.response()),
						it.credit());
				mark.ifPresent((fraction) -> marks.put(it, fraction));
			}
		}
		return marks;
	}

	private Map<String, Exam> exams() {
		return this.bank.exams().stream().collect(Collectors.toMap(Exam::id, Function.identity()));
	}

	/**
	 * The keys that answers were given under, the latest first; that of today is not
	 * among them.
	 */
	@Transactional(readOnly = true)
	public List<Key> keysBefore(QuestionCard card) {
		Map<RevisionId, Long> answers = new HashMap<>();
		this.rows.given(card.id()).forEach((given, times) -> answers.merge(given.revision(), times, Long::sum));
		answers.remove(card.revision());
		return this.bank.revisions(List.copyOf(answers.keySet()))
			.values()
			.stream()
			.sorted(Comparator.comparing((Revision it) -> it.id().value()).reversed())
			.map((it) -> Key.of(it, answers.getOrDefault(it.id(), 0L)))
			.toList();
	}

	/** The published question of this id. */
	QuestionCard card(QuestionId id) {
		return this.bank.published()
			.stream()
			.filter((card) -> card.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new BrokenRule("quiz.refused.regrade-unpublished"));
	}

}
