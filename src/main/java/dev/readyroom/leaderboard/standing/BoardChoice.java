package dev.readyroom.leaderboard.standing;

import java.util.Locale;

import dev.readyroom.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Which board an address asks for; accuracy in this season where it does not say. */
record BoardChoice(@Nullable String measure, @Nullable String span) {

	Board board() {
		return Board.of(parse(Measure.class, this.measure, Measure.ACCURACY),
				parse(Span.class, this.span, Span.SEASON));
	}

	private static <E extends Enum<E>> E parse(Class<E> type, @Nullable String text, E otherwise) {
		try {
			return (text == null) ? otherwise : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound();
		}
	}

}
