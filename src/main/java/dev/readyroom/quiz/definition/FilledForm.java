package dev.readyroom.quiz.definition;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.blueprint.Mix;
import org.jspecify.annotations.Nullable;

/** A quiz as the form that would make it. */
final class FilledForm {

	private FilledForm() {
	}

	static QuizForm of(Quiz quiz, QuestionBank bank, ZoneId zone) {
		QuizForm usual = QuizForm.EMPTY;
		Conditions on = quiz.conditions();
		Asked asked = quiz.asked();
		Mix mix = (asked instanceof Asked.RandomDraw draw) ? draw.mix() : usual.mix();
		return new QuizForm(quiz.title(), quiz.introduction(), asks(asked), slugs(asked, bank), Map.of(), mix.topics(),
				mix.levels(), mix.tags(), (asked instanceof Asked.RandomDraw draw) ? draw.size() : usual.drawSize(),
				(asked instanceof Asked.Blueprint blueprint) ? blueprint.exam() : null, clock(on.slotClock()),
				(on.slotClock() instanceof SlotClock.Fixed fixed) ? Integer.valueOf((int) fixed.limit().toSeconds())
						: usual.seconds(),
				on.wholeMinutes(), on.pausable(), on.feedback(), on.credit(), on.attemptsAllowed(),
				local(on.opensAt(), zone), local(on.closesAt(), zone), on.overdue(), on.graceMinutes(),
				on.offlineMinutes(), quiz.version(), (asked instanceof Asked.Sections parts)
						? parts.sections().stream().map(SectionForm::of).toList() : List.of());
	}

	private static Quiz.Asks asks(Asked asked) {
		return switch (asked) {
			case Asked.FixedList _ -> Quiz.Asks.LIST;
			case Asked.RandomDraw _ -> Quiz.Asks.DRAW;
			case Asked.Sections _ -> Quiz.Asks.SECTIONS;
			case Asked.Blueprint _ -> Quiz.Asks.EXAM;
		};
	}

	private static List<String> slugs(Asked asked, QuestionBank bank) {
		return (asked instanceof Asked.FixedList list) ? list.cards(bank).stream().map(QuestionCard::slug).toList()
				: List.of();
	}

	private static QuizForm.Clock clock(SlotClock clock) {
		return switch (clock) {
			case SlotClock.None _ -> QuizForm.Clock.NONE;
			case SlotClock.Own _ -> QuizForm.Clock.OWN;
			case SlotClock.Fixed _ -> QuizForm.Clock.FIXED;
		};
	}

	private static @Nullable LocalDateTime local(@Nullable Instant time, ZoneId zone) {
		return (time == null) ? null : LocalDateTime.ofInstant(time, zone);
	}

}
