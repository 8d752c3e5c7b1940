package dev.readyroom.progress;

import java.time.LocalDate;

/**
 * What counts of a learner's day, however often they repeat a question on it.
 *
 * @param on the day in the profile's time zone
 * @param answers first ones of the day to a question; at least one
 * @param points sum of their marks, 0 to {@code answers}
 */
public record PracticeDay(LocalDate on, int answers, double points) {
}
