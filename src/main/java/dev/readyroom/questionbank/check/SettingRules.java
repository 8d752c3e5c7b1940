package dev.readyroom.questionbank.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.source.Problem;
import dev.readyroom.questionbank.source.ReadQuestion;

/** Rules on what a question has itself or inherits from its file. */
final class SettingRules {

	private SettingRules() {
	}

	static Stream<Problem> timeLimit(ReadQuestion it, Context context) {
		return within(it, "time-limit", it.settings().timeLimit(), 5, 3600);
	}

	static Stream<Problem> difficulty(ReadQuestion it, Context context) {
		return within(it, "difficulty", it.settings().difficulty(), 1, 3);
	}

	private static Stream<Problem> within(ReadQuestion it, String key, @Nullable Integer value, int least, int most) {
		if (value == null) {
			return missing(it, key);
		}
		return (value >= least && value <= most) ? Stream.empty() : Stream.of(it.error(key,
				"`" + key + "` must be from " + least + " to " + most + ", but is " + value, "Correct the number"));
	}

	private static Stream<Problem> missing(ReadQuestion it, String key) {
		return Stream.of(it.error(key, "`" + key + "` is missing", "Add it here or to the `defaults` of the file"));
	}

	static Stream<Problem> asOf(ReadQuestion it, Context context) {
		LocalDate asOf = it.settings().asOf();
		if (asOf == null) {
			return missing(it, "as-of");
		}
		return asOf.isAfter(context.today().plusDays(1))
				? Stream.of(it.warning("as-of", "`as-of` is the day of the last check and cannot lie ahead: " + asOf,
						"Write the day on which the answer was checked"))
				: Stream.empty();
	}

	static Stream<Problem> reviewBy(ReadQuestion it, Context context) {
		LocalDate reviewBy = it.settings().reviewBy();
		if (reviewBy == null) {
			return missing(it, "review-by");
		}
		LocalDate asOf = it.settings().asOf();
		if (asOf != null && !reviewBy.isAfter(asOf)) {
			return Stream.of(it.error("review-by", "`review-by` must come after `as-of` " + asOf,
					"Choose a later day for the next check"));
		}
		return reviewBy.isBefore(context.today())
				? Stream.of(it.warning("review-by", "the question should have been reviewed by " + reviewBy,
						"Check it against its references, then set `as-of` and `review-by` anew"))
				: Stream.empty();
	}

}
