package dev.readyroom.questionbank.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.readyroom.questionbank.check.Statistics.Finding;
import dev.readyroom.questionbank.source.ReadQuestion;

/** Whether there is time to read a question before it closes, and some to think. */
final class ReadingTime {

	private static final int TIGHTEST = 5;

	private ReadingTime() {
	}

	static List<Finding> of(List<ReadQuestion> questions) {
		List<ReadQuestion> byShare = questions.stream()
			.filter((it) -> it.settings().timeLimit() != null)
			.sorted(Comparator.comparingDouble(ReadingTime::share).reversed())
			.toList();
		long tooLong = byShare.stream().filter((it) -> share(it) > 1).count();
		List<Finding> lines = new ArrayList<>();
		lines.add(new Finding("Reading takes longer than the time limit: " + tooLong + " of " + byShare.size(),
				tooLong > 0));
		byShare.stream()
			.limit(Math.max(TIGHTEST, tooLong))
			.forEach((it) -> lines.add(Finding.plain(String.format(Locale.ROOT, "  %.0f s of %d s: %s", seconds(it),
					it.settings().timeLimit(), it.id()))));
		return lines;
	}

	/** What stands on the page before the answer. */
	static double seconds(ReadQuestion it) {
		Words words = Words.of(it.question().stem());
		for (String text : it.question().body().texts()) {
			words = words.plus(Words.of(text));
		}
		return words.seconds();
	}

	private static double share(ReadQuestion it) {
		Integer limit = it.settings().timeLimit();
		return (limit == null) ? 0 : seconds(it) / limit;
	}

}
