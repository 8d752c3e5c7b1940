package dev.readyroom.cli.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of {@code bench leaderboard}.
 *
 * @param firstMs the slowest first look at any board after a start
 * @param writtenSeconds how long it took to fill the database
 */
record LeaderboardReport(int learners, int members, int requests, Map<LeaderboardBench.Look, Histogram> seen,
		double firstMs, double writtenSeconds, long peakRssMb, String database) {

	/** A page that fails ends the measurement with an error. */
	long failed() {
		return 0;
	}

	String json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("learners", this.learners);
		json.put("cohortMembers", this.members);
		json.put("database", this.database);
		json.put("measured", "whole pages over HTTP on loopback, one request at a time");
		json.put("requestsPerPage", this.requests);
		json.put("latencyMs", latencies());
		json.put("firstMs", round(this.firstMs));
		json.put("failed", failed());
		json.put("writtenSeconds", round(this.writtenSeconds));
		json.put("peakRssMb", this.peakRssMb);
		return JsonMapper.shared().writeValueAsString(json);
	}

	String lines() {
		StringBuilder lines = new StringBuilder(
				"%d ranked learners, a cohort of %d, %s%n".formatted(this.learners, this.members, this.database));
		latencies().forEach((look, latency) -> lines.append("%-24s %s%n".formatted(look, latency)));
		return lines.toString();
	}

	private Map<String, Map<String, Double>> latencies() {
		Map<String, Map<String, Double>> latencies = new LinkedHashMap<>();
		this.seen.forEach((look, histogram) -> {
			Map<String, Double> latency = new LinkedHashMap<>();
			latency.put("p50", millis(histogram.getValueAtPercentile(50)));
			latency.put("p95", millis(histogram.getValueAtPercentile(95)));
			latency.put("p99", millis(histogram.getValueAtPercentile(99)));
			latency.put("max", millis(histogram.getMaxValue()));
			latencies.put(name(look), latency);
		});
		return latencies;
	}

	private static String name(LeaderboardBench.Look look) {
		StringBuilder name = new StringBuilder();
		for (String word : look.name().toLowerCase(Locale.ROOT).split("_")) {
			name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return name.toString();
	}

	private static double millis(long micros) {
		return round(micros / 1000.0);
	}

	private static double round(double value) {
		return Math.round(value * 100) / 100.0;
	}

}
