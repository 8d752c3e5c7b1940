package dev.readyroom.quiz.definition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.blueprint.Mix;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * A quiz as whoever makes or changes it fills it in. What belongs to another way of
 * asking, or to another clock, is kept in the form but not used.
 *
 * @param questions slugs, in the order of the page
 * @param places by slug, where the questions were numbered
 * @param clock on each question: {@code none}, {@code own} or {@code fixed}
 * @param minutes for all questions
 * @param opensAt and {@code closesAt} in the time zone of whoever fills it in
 * @param version that they saw; null for a new quiz
 * @param sections lines of a table, some of them not filled in
 */
record QuizForm(@NotBlank @Size(max = 120) String title, @Nullable @Size(max = 2000) String introduction,
		@NotNull Quiz.Asks asks, @Nullable List<String> questions, @Nullable Map<String, Integer> places,
		@Nullable Set<String> topics, @Nullable Set<Integer> levels, @Nullable Set<String> tags,
		@Nullable @Range(min = 1, max = 200) Integer drawSize, @Nullable String exam, @NotNull Clock clock,
		@Nullable @Range(min = 5, max = 3600) Integer seconds, @Nullable @Range(min = 1, max = 1440) Integer minutes,
		@Nullable Boolean pausable, @NotNull FeedbackTiming feedback, @NotNull Credit credit,
		@Nullable @Range(min = 0, max = 100) Integer attempts,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime opensAt,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime closesAt,
		@NotNull OverduePolicy overdue, @Nullable @Range(min = 0, max = 1440) Integer graceMinutes,
		@Nullable @Range(min = 0, max = 1440) Integer offlineMinutes, @Nullable Integer version,
		@Nullable List<@Nullable @Valid SectionForm> sections) {

	static final int MOST_QUESTIONS = 200;

	static final int MOST_SECTIONS = 12;

	/** The clock on each question. */
	enum Clock {

		NONE, OWN, FIXED

	}

	/** What most quizzes want. */
	static final QuizForm EMPTY = new QuizForm("", "", Quiz.Asks.LIST, List.of(), Map.of(), Set.of(), Set.of(),
			Set.of(), 20, null, Clock.NONE, 20, 30, false, FeedbackTiming.EXAM, Credit.ALL_OR_NOTHING, 1, null, null,
			OverduePolicy.HAND_IN, 0, 15, null, List.of());

	QuizContent content(QuestionBank bank, ZoneId zone) {
		return new QuizContent(this.title, Objects.requireNonNullElse(this.introduction, ""), asked(bank),
				conditions(zone));
	}

	private Asked asked(QuestionBank bank) {
		return switch (this.asks) {
			case LIST -> new Asked.FixedList(
					chosen().stream().flatMap((slug) -> bank.card(slug).stream()).map(QuestionCard::id).toList());
			case DRAW -> new Asked.RandomDraw(mix(), number(this.drawSize, 0));
			case SECTIONS -> new Asked.Sections(inSections());
			case EXAM -> new Asked.Blueprint(Objects.requireNonNullElse(this.exam, ""));
		};
	}

	/**
	 * Where the clock gives every question the same, a section without seconds of its own
	 * has these.
	 */
	List<Section> inSections() {
		Integer otherwise = (this.clock == Clock.FIXED) ? Integer.valueOf(number(this.seconds, 20)) : null;
		return begunSections().stream().map((section) -> section.section(otherwise)).toList();
	}

	List<SectionForm> begunSections() {
		return sectionLines().stream().filter(SectionForm::begun).toList();
	}

	/** As they were sent; a line that is left out is an empty one. */
	List<SectionForm> sectionLines() {
		return (this.sections == null) ? List.of()
				: this.sections.stream().map((line) -> (line == null) ? SectionForm.EMPTY : line).toList();
	}

	/** What is filled in, and some room for more. */
	public List<SectionForm> sectionRows() {
		List<SectionForm> rows = new ArrayList<>(sectionLines());
		int wanted = Math.min(MOST_SECTIONS, Math.max(4, begunSections().size() + 2));
		while (rows.size() < wanted) {
			rows.add(SectionForm.EMPTY);
		}
		return rows;
	}

	/** Slugs of the chosen questions in the order of the form, numbered ones first. */
	public List<String> chosen() {
		Map<String, Integer> numbers = (this.places == null) ? Map.of() : this.places;
		return (this.questions == null) ? List.of()
				: this.questions.stream()
					.distinct()
					.sorted(Comparator.comparing((String slug) -> number(numbers.get(slug), Integer.MAX_VALUE)))
					.toList();
	}

	public Mix mix() {
		return new Mix(set(this.topics), set(this.levels), set(this.tags), Mix.Pool.ALL);
	}

	private static <T> Set<T> set(@Nullable Set<T> given) {
		return (given == null) ? Set.of() : Set.copyOf(given);
	}

	private Conditions conditions(ZoneId zone) {
		int grace = (this.overdue == OverduePolicy.GRACE) ? number(this.graceMinutes, 0) : 0;
		return new Conditions(slotClock(), this.minutes, this.feedback, this.credit, number(this.attempts, 0),
				instant(this.opensAt, zone), instant(this.closesAt, zone), this.overdue, grace,
				number(this.offlineMinutes, 0), Boolean.TRUE.equals(this.pausable));
	}

	/**
	 * Sections with limits of their own bring a clock with them, whatever is ticked.
	 */
	Clock effectiveClock() {
		boolean own = this.asks == Quiz.Asks.SECTIONS
				&& inSections().stream().anyMatch((section) -> section.secondsEach() != null);
		return own ? Clock.OWN : this.clock;
	}

	private SlotClock slotClock() {
		return switch (effectiveClock()) {
			case NONE -> new SlotClock.None();
			case OWN -> new SlotClock.Own();
			case FIXED -> SlotClock.parse(String.valueOf(number(this.seconds, 20)));
		};
	}

	static @Nullable Instant instant(@Nullable LocalDateTime time, ZoneId zone) {
		return (time == null) ? null : time.atZone(zone).toInstant();
	}

	private static int number(@Nullable Integer given, int otherwise) {
		return (given == null) ? otherwise : given;
	}

}
