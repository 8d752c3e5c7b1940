package dev.readyroom.classroom.assignment;

import java.time.LocalDateTime;

import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * More time for everybody.
 *
 * @param closesAt in the cohort's zone; null: as it is
 */
record ExtensionForm(@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime closesAt,
		@Nullable @Range(min = 0, max = 600) Integer minutes) {
}
