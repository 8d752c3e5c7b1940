package dev.readyroom.leaderboard.standing;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

import dev.readyroom.identity.UserId;
import dev.readyroom.progress.PracticeDay;

/**
 * Where a learner stands, as of a day: figures of the week, the season and all time, and
 * a score on each board that has one. Scores are whole numbers, so that what differs in
 * rank differs to the eye: hundredths of a percent, or days.
 */
public record Standing(UserId learner, Map<Span, Figures> figures, Map<Board, LocalDate> begins,
		Map<Board, Integer> scores) {

	/** What growth is measured against: so long before the time it is measured in. */
	private static final Period BASELINE = Period.ofDays(30);

	static Standing of(UserId learner, List<PracticeDay> days, LocalDate today) {
		LocalDate tomorrow = today.plusDays(1);
		Map<Span, Figures> figures = new EnumMap<>(Span.class);
		for (Span span : Span.values()) {
			figures.put(span, Figures.between(days, span.begins(today), tomorrow));
		}
		Map<Board, LocalDate> begins = new EnumMap<>(Board.class);
		Map<Board, Integer> scores = new EnumMap<>(Board.class);
		for (Board board : Board.values()) {
			LocalDate from = board.begins(today);
			begins.put(board, from);
			score(board, days, from, tomorrow).ifPresent((score) -> scores.put(board, score));
		}
		return new Standing(learner, figures, begins, scores);
	}

	private static OptionalInt score(Board board, List<PracticeDay> days, LocalDate from, LocalDate before) {
		Figures now = Figures.between(days, from, before);
		return switch (board.measure()) {
			case ACCURACY ->
				now.enough() ? OptionalInt.of((int) Math.floor(10_000 * now.accuracy() + 1e-6)) : OptionalInt.empty();
			case GROWTH -> growth(now, Figures.between(days, from.minus(BASELINE), from));
			case DAYS -> (now.days() > 0) ? OptionalInt.of(now.days()) : OptionalInt.empty();
		};
	}

	/** Only a rise is ranked: nobody is shown as falling behind. */
	private static OptionalInt growth(Figures now, Figures before) {
		int rise = (int) Math.round(10_000 * (now.rate() - before.rate()));
		return (now.enough() && before.enough() && rise > 0) ? OptionalInt.of(rise) : OptionalInt.empty();
	}

	/** The score on a board as it is of these days; none where it is of earlier ones. */
	OptionalInt score(Board board, LocalDate begins) {
		Integer score = this.scores.get(board);
		return (score != null && begins.equals(this.begins.get(board))) ? OptionalInt.of(score) : OptionalInt.empty();
	}

	/** Figures of the span of a board, as they are of these days. */
	Figures figures(Board board, LocalDate today) {
		boolean current = board.span().begins(today).equals(this.begins.get(Board.of(Measure.DAYS, board.span())));
		return current ? Objects.requireNonNull(this.figures.get(board.span())) : Figures.NONE;
	}

}
