package dev.readyroom.cli.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of {@code bench exam}.
 *
 * @param answersSaved acknowledged within the measured time
 * @param serverCpuMsPerAnswer all processor time of the server in the measured time,
 * starts, pages, finishes and reviews included, divided by the answers
 * @param startupSeconds plain start to first page, median; NaN if not measured
 */
record ExamReport(int takers, long answersSaved, double answersPerSecond, Map<String, Map<String, Double>> latencyMs,
		long failed, String firstFailure, long lost, double serverCpuMsPerAnswer, long peakRssMb, double startupSeconds,
		String database, double signInSeconds, int warmUpSeconds) {

	static ExamReport of(ExamBench.Measured seen, long lost, double startup, String database) {
		Map<String, Map<String, Double>> latency = new LinkedHashMap<>();
		for (Timings.Step step : Timings.Step.values()) {
			Map<String, Double> percentiles = new LinkedHashMap<>();
			percentiles.put("p50", seen.timings().millis(step, 50));
			percentiles.put("p95", seen.timings().millis(step, 95));
			percentiles.put("p99", seen.timings().millis(step, 99));
			latency.put(step.name().toLowerCase(Locale.ROOT), percentiles);
		}
		long answers = seen.timings().count(Timings.Step.ANSWER);
		return new ExamReport(seen.takers(), answers, round((double) answers / seen.seconds()), latency, seen.failed(),
				seen.firstFailure(), lost, round(seen.cpu().toNanos() / 1e6 / Math.max(1, answers)),
				seen.peakResidentMegabytes(), startup, database, round(seen.signInSeconds()), seen.warmUpSeconds());
	}

	boolean clean() {
		return this.failed == 0 && this.lost == 0 && this.answersSaved > 0;
	}

	String json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("takers", this.takers);
		json.put("answersSaved", this.answersSaved);
		json.put("answersPerSecond", this.answersPerSecond);
		json.put("latencyMs", this.latencyMs);
		json.put("failed", this.failed);
		json.put("lost", this.lost);
		json.put("serverCpuMsPerAnswer", this.serverCpuMsPerAnswer);
		json.put("peakRssMb", this.peakRssMb);
		json.put("startupSeconds", Double.isNaN(this.startupSeconds) ? null : this.startupSeconds);
		json.put("database", this.database);
		json.put("signInSeconds", this.signInSeconds);
		json.put("warmUpSeconds", this.warmUpSeconds);
		if (!this.firstFailure.isEmpty()) {
			json.put("firstFailure", this.firstFailure);
		}
		return JsonMapper.shared().writeValueAsString(json);
	}

	String table() {
		StringBuilder table = new StringBuilder();
		line(table, "takers", this.takers + " on " + this.database);
		line(table, "answers saved", "%d (%.0f/s)".formatted(this.answersSaved, this.answersPerSecond));
		this.latencyMs.forEach((step, ms) -> line(table, step,
				"p50 %.1f ms, p95 %.1f ms, p99 %.1f ms".formatted(ms.get("p50"), ms.get("p95"), ms.get("p99"))));
		line(table, "failed", this.failed + (this.firstFailure.isEmpty() ? "" : " (first: " + this.firstFailure + ")"));
		line(table, "lost", String.valueOf(this.lost));
		line(table, "server CPU", "%.3f ms an answer".formatted(this.serverCpuMsPerAnswer));
		line(table, "peak memory", this.peakRssMb + " MB resident");
		line(table, "start-up", "%.2f s to the first page (median)".formatted(this.startupSeconds));
		line(table, "before",
				"%.1f s for sign-ups and sign-ins, %d s warm-up".formatted(this.signInSeconds, this.warmUpSeconds));
		return table.toString();
	}

	private static void line(StringBuilder table, String name, String value) {
		table.append("%-14s %s%n".formatted(name, value));
	}

	private static double round(double value) {
		return Math.round(value * 1000) / 1000.0;
	}

}
