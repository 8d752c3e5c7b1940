package dev.readyroom.progress.report;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How a learner does in a part of the bank: a topic, or a domain of an exam.
 *
 * @param slug of the topic; null for a domain
 * @param weight percent of the exam; null for a topic
 * @param seen questions of the bank answered at least once
 * @param total questions the bank has
 * @param spent null for a domain: time is kept by topic
 */
public record Part(@Nullable String slug, String title, @Nullable Integer weight, Rate rate, Trend trend, int seen,
		int total, @Nullable Duration spent) {
}
