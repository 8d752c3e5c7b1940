package dev.readyroom.leaderboard.standing;

import java.time.LocalDate;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What is ranked together: a measure over a span. Growth over all time would say little;
 * its place is taken by growth in this month.
 */
public enum Board {

	WEEK_ACCURACY(Measure.ACCURACY, Span.WEEK, "week", "week_accuracy"),

	WEEK_GROWTH(Measure.GROWTH, Span.WEEK, "week", "week_growth"),

	WEEK_DAYS(Measure.DAYS, Span.WEEK, "week", "week_days"),

	SEASON_ACCURACY(Measure.ACCURACY, Span.SEASON, "season", "season_accuracy"),

	SEASON_GROWTH(Measure.GROWTH, Span.SEASON, "season", "season_growth"),

	SEASON_DAYS(Measure.DAYS, Span.SEASON, "season", "season_days"),

	EVER_ACCURACY(Measure.ACCURACY, Span.EVER, null, "ever_accuracy"),

	MONTH_GROWTH(Measure.GROWTH, Span.EVER, "month_of", "month_growth"),

	EVER_DAYS(Measure.DAYS, Span.EVER, null, "ever_days");

	private final Measure measure;

	private final Span span;

	private final @Nullable String beginColumn;

	private final String scoreColumn;

	Board(Measure measure, Span span, @Nullable String beginColumn, String scoreColumn) {
		this.measure = measure;
		this.span = span;
		this.beginColumn = beginColumn;
		this.scoreColumn = scoreColumn;
	}

	static Board of(Measure measure, Span span) {
		return Arrays.stream(values())
			.filter((board) -> board.measure == measure && board.span == span)
			.findFirst()
			.orElseThrow();
	}

	public Measure measure() {
		return this.measure;
	}

	public Span span() {
		return this.span;
	}

	/** The first day of what this board compares on a day. */
	LocalDate begins(LocalDate day) {
		return (this == MONTH_GROWTH) ? day.withDayOfMonth(1) : this.span.begins(day);
	}

	/** The column that a row must have {@link #begins} in; null: none. */
	@Nullable String beginColumn() {
		return this.beginColumn;
	}

	String scoreColumn() {
		return this.scoreColumn;
	}

}
