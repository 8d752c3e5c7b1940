package dev.readyroom.leaderboard.standing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Over which time it is compared. */
public enum Span {

	/** Monday to Sunday. */
	WEEK {
		@Override
		LocalDate begins(LocalDate day) {
			return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		}
	},

	/** A quarter of the year. */
	SEASON {
		@Override
		LocalDate begins(LocalDate day) {
			return day.with(IsoFields.DAY_OF_QUARTER, 1);
		}
	},

	/** All time. */
	EVER {
		@Override
		LocalDate begins(LocalDate day) {
			return LocalDate.EPOCH;
		}
	};

	/** The first day of the week or season that a day is in. */
	abstract LocalDate begins(LocalDate day);

}
