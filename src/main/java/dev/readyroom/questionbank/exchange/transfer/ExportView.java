package dev.readyroom.questionbank.exchange.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.questionbank.exchange.ExportReport;
import dev.readyroom.questionbank.exchange.ExportReport.Line;

/**
 * What an export carries, without saying the same of every question.
 *
 * @param whole what is lost of the file as a whole
 * @param common what every question loses
 * @param leftOut questions by the reason for which they are left out
 * @param lines questions that lose something beside that
 * @param more how many lines are not shown
 * @param unasked chosen questions that nobody is asked, so that they are not in it
 */
public record ExportView(ExportReport.Totals totals, List<String> whole, List<String> common,
		Map<String, List<String>> leftOut, List<Losing> lines, int more, List<String> unasked) {

	private static final int MOST = 200;

	/** A question and what only it, or only some, lose. */
	public record Losing(String name, String topic, List<String> lost) {
	}

	/**
	 * @param chosen ids that were asked for; empty for everything
	 */
	static ExportView of(ExportReport report, List<String> chosen) {
		ExportReport.FileLines file = report.files().getFirst();
		List<Line> carried = file.items().stream().filter(Line::carried).toList();
		List<String> common = common(carried);
		Map<String, List<String>> leftOut = new LinkedHashMap<>();
		file.items()
			.stream()
			.filter((line) -> !line.carried())
			.forEach((line) -> leftOut.computeIfAbsent(String.valueOf(line.reason()), (_) -> new ArrayList<>())
				.add(line.name()));
		List<Losing> losing = carried.stream()
			.map((line) -> new Losing(line.name(), line.topic(),
					line.lost().stream().filter((what) -> !common.contains(what)).toList()))
			.filter((line) -> !line.lost().isEmpty())
			.toList();
		List<String> names = file.items().stream().map(Line::name).toList();
		return new ExportView(report.totals(), file.lost(), common, leftOut, losing.stream().limit(MOST).toList(),
				Math.max(0, losing.size() - MOST), chosen.stream().filter((id) -> !names.contains(id)).toList());
	}

	private static List<String> common(List<Line> carried) {
		if (carried.size() < 2) {
			return List.of();
		}
		List<String> common = new ArrayList<>(carried.getFirst().lost());
		carried.forEach((line) -> common.retainAll(line.lost()));
		return common;
	}

}
