package dev.readyroom.questionbank.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.readyroom.questionbank.check.Statistics.Finding;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.ReadQuestion;

/**
 * Whether place, length or a lean to one side give right answers away. Bounds count from
 * {@value #ENOUGH} questions on: before that, chance is larger than any bound.
 */
final class Fairness {

	static final int ENOUGH = 20;

	private Fairness() {
	}

	static List<Finding> of(List<ReadQuestion> questions) {
		List<Body.Choice> singles = questions.stream()
			.flatMap((it) -> (it.question().body() instanceof Body.Choice choice && !choice.multiple())
					? Stream.of(choice) : Stream.empty())
			.toList();
		return List.of(places(singles), longest(singles), trueFalse(questions));
	}

	/** Pearson's chi-square of the places against each place being as likely. */
	static Finding places(List<Body.Choice> singles) {
		int most = singles.stream().mapToInt((it) -> it.options().size()).max().orElse(0);
		int[] seen = new int[most];
		double[] expected = new double[most];
		for (Body.Choice it : singles) {
			seen[place(it)]++;
			for (int i = 0; i < it.options().size(); i++) {
				expected[i] += 1.0 / it.options().size();
			}
		}
		double chiSquare = 0;
		StringBuilder places = new StringBuilder();
		for (int i = 0; i < most; i++) {
			chiSquare += (seen[i] - expected[i]) * (seen[i] - expected[i]) / expected[i];
			places.append(String.format(Locale.ROOT, " %d of %.1f", seen[i], expected[i]))
				.append((i < most - 1) ? "," : "");
		}
		boolean byChance = singles.size() < ENOUGH || ChiSquare.isByChance(chiSquare, most - 1);
		return new Finding(String.format(Locale.ROOT,
				"Place of the right option (single), seen of expected:%s; chi-square %.1f with %d degrees of freedom",
				places, chiSquare, Math.max(0, most - 1)), !byChance);
	}

	private static int place(Body.Choice single) {
		int place = 0;
		while (!single.options().get(place).right()) {
			place++;
		}
		return place;
	}

	static Finding longest(List<Body.Choice> singles) {
		long longest = singles.stream().filter(Fairness::rightIsLongest).count();
		return rate("Right option is the longest (single)", longest, singles.size(), 0, 35);
	}

	private static boolean rightIsLongest(Body.Choice single) {
		int right = single.options().get(place(single)).text().length();
		return single.options().stream().filter((option) -> option.text().length() >= right).count() == 1;
	}

	private static Finding trueFalse(List<ReadQuestion> questions) {
		List<Boolean> answers = questions.stream()
			.flatMap((it) -> (it.question().body() instanceof Body.TrueFalse body) ? Stream.of(body.answer())
					: Stream.empty())
			.toList();
		return rate("True is right (true-false)", answers.stream().filter((answer) -> answer).count(), answers.size(),
				40, 60);
	}

	/** A share in percent that must lie between two bounds. */
	static Finding rate(String what, long some, int all, int least, int most) {
		double percent = (all == 0) ? 0 : 100.0 * some / all;
		return new Finding(String.format(Locale.ROOT, "%s: %d of %d = %.1f %% (bounds %d-%d %%)", what, some, all,
				percent, least, most), all >= ENOUGH && (percent < least || percent > most));
	}

}
