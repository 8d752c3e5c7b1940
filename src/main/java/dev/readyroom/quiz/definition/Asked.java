package dev.readyroom.quiz.definition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.quiz.attempt.AttemptSections;
import dev.readyroom.quiz.blueprint.Draw;
import dev.readyroom.quiz.blueprint.Drawn;
import dev.readyroom.quiz.blueprint.ExamDraw;
import dev.readyroom.quiz.blueprint.Mix;
import org.jspecify.annotations.Nullable;

/** What a quiz asks. Which questions that comes to is decided anew for each attempt. */
public sealed interface Asked {

	/** Draws the questions of an attempt; fewer where the bank has no more. */
	Drawing draw(QuestionBank bank, RandomGenerator random);

	/** The same questions for all, in this order. */
	record FixedList(List<QuestionId> questions) implements Asked {

		public FixedList {
			questions = List.copyOf(questions);
		}

		@Override
		public Drawing draw(QuestionBank bank, RandomGenerator random) {
			Draw found = Draw.list(cards(bank), content(bank), random);
			return Drawing.of(new Draw(found.slots(), this.questions.size()));
		}

		/** The questions that are still in the bank. */
		List<QuestionCard> cards(QuestionBank bank) {
			Set<QuestionId> wanted = Set.copyOf(this.questions);
			Map<QuestionId, QuestionCard> cards = bank.published()
				.stream()
				.filter((card) -> wanted.contains(card.id()))
				.collect(Collectors.toMap(QuestionCard::id, Function.identity()));
			return this.questions.stream().flatMap((id) -> Stream.ofNullable(cards.get(id))).toList();
		}

	}

	/** Others for each attempt. Questions that are not proven yet are not drawn. */
	record RandomDraw(Mix mix, int size) implements Asked {

		@Override
		public Drawing draw(QuestionBank bank, RandomGenerator random) {
			return Drawing.of(Draw.random(pool(bank), this.size, content(bank), random));
		}

		List<QuestionCard> pool(QuestionBank bank) {
			return bank.published()
				.stream()
				.filter((card) -> !card.pilot())
				.filter(this.mix.test(Set.of(), Set.of()))
				.toList();
		}

	}

	/** As an exam does it, with the exam's own time. */
	record Blueprint(String exam) implements Asked {

		@Override
		public Drawing draw(QuestionBank bank, RandomGenerator random) {
			Optional<Exam> known = bank.exam(this.exam);
			if (known.isEmpty()) {
				return Drawing.of(new Draw(List.of(), 0));
			}
			ExamDraw drawn = ExamDraw.of(known.get(), bank.published(), content(bank), random);
			return new Drawing(drawn.draw(), drawn.time(), this.exam, AttemptSections.NONE);
		}

	}

	/** Section after section; nothing is asked twice. */
	record Sections(List<Section> sections) implements Asked {

		public Sections {
			sections = List.copyOf(sections);
		}

		@Override
		public Drawing draw(QuestionBank bank, RandomGenerator random) {
			List<Drawn> slots = new ArrayList<>();
			List<AttemptSections.Part> parts = new ArrayList<>();
			Set<QuestionId> taken = new HashSet<>();
			for (Section section : this.sections) {
				Draw drawn = Draw.random(section.pool(bank, taken), section.questions(), content(bank), random);
				drawn.slots().forEach((slot) -> {
					taken.add(slot.card().id());
					slots
						.add(new Drawn(slots.size() + 1, slot.card(), null, true, slot.shown(), section.secondsEach()));
				});
				if (!drawn.slots().isEmpty()) {
					parts.add(new AttemptSections.Part(drawn.slots().size(), section.title(bank)));
				}
			}
			return new Drawing(new Draw(slots, this.sections.stream().mapToInt(Section::questions).sum()), null, null,
					new AttemptSections(parts));
		}

	}

	private static Function<QuestionCard, Question> content(QuestionBank bank) {
		return (card) -> bank.revision(card.revision()).content();
	}

	/**
	 * What was drawn.
	 *
	 * @param time that what was drawn takes by its own rules; null: it has none
	 * @param exam whose blueprint it follows; null: none
	 * @param sections that it is divided into
	 */
	record Drawing(Draw draw, @Nullable Duration time, @Nullable String exam, AttemptSections sections) {

		static Drawing of(Draw draw) {
			return new Drawing(draw, null, null, AttemptSections.NONE);
		}

		public int questions() {
			return this.draw.slots().size();
		}

	}

}
