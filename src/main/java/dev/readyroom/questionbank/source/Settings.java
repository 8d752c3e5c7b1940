package dev.readyroom.questionbank.source;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a question may inherit from its file's {@code defaults}.
 *
 * @param timeLimit seconds
 */
public record Settings(@Nullable Integer timeLimit, @Nullable Integer difficulty, @Nullable LocalDate asOf,
		@Nullable LocalDate reviewBy, @Nullable String source, @Nullable Boolean shuffle, @Nullable Boolean drill) {

	public static final Settings NONE = new Settings(null, null, null, null, null, null, null);

	/** These settings, with those of the file where a question says nothing itself. */
	public Settings or(Settings defaults) {
		return new Settings(first(this.timeLimit, defaults.timeLimit), first(this.difficulty, defaults.difficulty),
				first(this.asOf, defaults.asOf), first(this.reviewBy, defaults.reviewBy),
				first(this.source, defaults.source), first(this.shuffle, defaults.shuffle),
				first(this.drill, defaults.drill));
	}

	private static <T> @Nullable T first(@Nullable T own, @Nullable T inherited) {
		return (own != null) ? own : inherited;
	}

}
