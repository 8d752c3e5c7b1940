package dev.readyroom.quiz.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.web.Versions;
import dev.readyroom.web.Versions.Said;
import org.jspecify.annotations.Nullable;

/** What a quiz's form says, field by field, so that two versions can be compared. */
final class QuizVersions {

	private final QuestionBank bank;

	private QuizVersions(QuestionBank bank) {
		this.bank = bank;
	}

	static Versions of(QuizForm saved, QuizForm yours, QuestionBank bank) {
		QuizVersions reading = new QuizVersions(bank);
		return Versions.of(reading.fields(saved), reading.fields(yours));
	}

	private Map<String, Said> fields(QuizForm form) {
		Map<String, Said> said = new LinkedHashMap<>();
		said.put("quiz.form.title", Said.text(form.title()));
		said.put("quiz.form.introduction", Said.text(form.introduction()));
		said.put("quiz.form.asks", Said.word("quiz.form.asks." + form.asks()));
		said.put("quiz.form.chosen", only(form, Quiz.Asks.LIST, this::questions));
		said.put("quiz.form.draw-size", only(form, Quiz.Asks.DRAW, QuizForm::drawSize));
		said.put("quiz.practice.mix.topics", only(form, Quiz.Asks.DRAW, (it) -> lines(it.mix().topics(), this::topic)));
		said.put("quiz.practice.mix.levels", only(form, Quiz.Asks.DRAW, (it) -> lines(it.mix().levels(), this::same)));
		said.put("quiz.form.tags", only(form, Quiz.Asks.DRAW, (it) -> lines(it.mix().tags(), this::same)));
		said.put("quiz.form.sections", only(form, Quiz.Asks.SECTIONS, this::sections));
		said.put("quiz.form.exam", only(form, Quiz.Asks.EXAM,
				(it) -> (it.exam() == null) ? null : this.bank.exam(it.exam()).map(Exam::title).orElse(it.exam())));
		said.put("quiz.form.clock", Said.word("quiz.form.clock." + form.effectiveClock()));
		said.put("quiz.form.seconds",
				Said.text((form.effectiveClock() == QuizForm.Clock.FIXED) ? form.seconds() : null));
		said.put("quiz.form.minutes", Said.text(form.minutes()));
		said.put("quiz.form.pausable",
				Boolean.TRUE.equals(form.pausable()) ? Said.word("quiz.form.pausable") : Said.NOTHING);
		said.put("quiz.form.feedback", Said.word("quiz.form.feedback." + form.feedback()));
		said.put("quiz.form.credit", Said.word("quiz.form.credit." + form.credit()));
		said.put("quiz.form.attempts", number(form.attempts()));
		said.put("quiz.form.opens", time(form.opensAt()));
		said.put("quiz.form.closes", time(form.closesAt()));
		said.put("quiz.form.overdue", Said.word("quiz.form.overdue." + form.overdue()));
		said.put("quiz.form.grace",
				(form.overdue() == OverduePolicy.GRACE) ? number(form.graceMinutes()) : Said.NOTHING);
		said.put("quiz.form.offline", number(form.offlineMinutes()));
		return said;
	}

	private static Said only(QuizForm form, Quiz.Asks asks, Function<QuizForm, @Nullable Object> field) {
		return (form.asks() == asks) ? Said.text(field.apply(form)) : Said.NOTHING;
	}

	private static Said number(@Nullable Integer given) {
		return Said.text((given == null) ? 0 : given);
	}

	private static Said time(java.time.@Nullable LocalDateTime time) {
		return Said.text((time == null) ? null : time.toString().replace('T', ' '));
	}

	private String questions(QuizForm form) {
		List<String> lines = new ArrayList<>();
		for (String slug : form.chosen()) {
			lines.add((lines.size() + 1) + ". " + this.bank.card(slug).map(this::text).orElse(slug));
		}
		return String.join("\n", lines);
	}

	private String text(QuestionCard card) {
		return this.bank.revision(card.revision()).asked().stemText();
	}

	private String sections(QuizForm form) {
		return String.join("\n",
				form.inSections()
					.stream()
					.map((section) -> section.questions() + " × " + source(section)
							+ (section.level() == null ? "" : " (" + section.level() + ")")
							+ (section.secondsEach() == null ? "" : ", " + section.secondsEach() + " s"))
					.toList());
	}

	/*
	 * A name hides the topic from learners only: it is not what the questions come from.
	 */
	private String source(Section section) {
		List<String> said = new ArrayList<>();
		if (section.name() != null) {
			said.add("“" + section.name() + "”");
		}
		if (section.topic() != null) {
			said.add(topic(section.topic()));
		}
		return String.join(" ", said);
	}

	private String topic(String slug) {
		return this.bank.topic(slug).map(Topic::title).orElse(slug);
	}

	private String same(Object value) {
		return value.toString();
	}

	private static <T> String lines(java.util.Collection<T> values, Function<? super T, String> name) {
		return String.join("\n", values.stream().<String>map(name).sorted().toList());
	}

}
