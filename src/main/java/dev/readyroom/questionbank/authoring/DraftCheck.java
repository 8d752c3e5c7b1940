package dev.readyroom.questionbank.authoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.authoring.Finding.Level;
import dev.readyroom.questionbank.check.Rules;
import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.store.Surroundings;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Holds a draft against the rules that the files are held against. */
@Component
public class DraftCheck {

	private static final Map<String, String> LABELS = Map.of("as-of", "questionbank.field.asOf", "review-by",
			"questionbank.field.reviewBy", "time-limit", "questionbank.field.timeLimit", "difficulty",
			"questionbank.field.difficulty");

	private final Surroundings surroundings;

	private final QuestionBank bank;

	private final MessageSource messages;

	private final Clock clock;

	DraftCheck(Surroundings surroundings, QuestionBank bank, MessageSource messages, Clock clock) {
		this.surroundings = surroundings;
		this.bank = bank;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * @param slugTaken whether another question has the id
	 */
	public List<Finding> check(Draft draft, boolean slugTaken) {
		DraftReading reading = new DraftReading(draft);
		List<Finding> findings = new ArrayList<>();
		for (DraftReading.Lack lack : reading.lacks()) {
			findings.add(new Finding(lack.field(), lack.level(), text(lack.messageKey())));
		}
		if (slugTaken) {
			findings.add(new Finding("slug", Level.ERROR, text("questionbank.check.slug-taken")));
		}
		if (this.bank.topic(draft.topic()).isEmpty()) {
			findings.add(new Finding("topic", Level.ERROR, text("questionbank.check.topic")));
		}
		// Where the form shows by itself what is missing, the rule has nothing to add.
		Set<String> said = findings.stream().map(Finding::field).collect(Collectors.toSet());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		for (Problem problem : Rules.judge(reading.read(), this.surroundings.bank(), today)) {
			String field = reading.field(problem.line());
			if (!said.contains(field)) {
				findings.add(new Finding(field, level(field, problem), inFormWords(sentence(problem))));
			}
		}
		return findings;
	}

	/** An installation may ask about other things than the hosts of our files know. */
	private static Level level(String field, Problem problem) {
		if (!problem.isError()) {
			return Level.WARNING;
		}
		return field.startsWith("references") ? Level.GAP : Level.ERROR;
	}

	private static String sentence(Problem problem) {
		String message = problem.message();
		return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ". " + problem.remedy() + ".";
	}

	/** Rules name what files call their fields; here people see the labels of a form. */
	private String inFormWords(String sentence) {
		String words = sentence.replaceAll(" \\(`[^)]*`\\)", "");
		for (Map.Entry<String, String> field : LABELS.entrySet()) {
			words = words.replace("`" + field.getKey() + "`", "“" + text(field.getValue()) + "”");
		}
		return words;
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
