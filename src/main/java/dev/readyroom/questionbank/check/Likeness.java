package dev.readyroom.questionbank.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.readyroom.questionbank.check.Statistics.Finding;
import dev.readyroom.questionbank.source.ReadQuestion;

/**
 * Questions that ask the same. Two texts are alike by the share of their shingles (runs
 * of three words) that both have: Jaccard's index over Broder's shingles.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder 1997</a>
 */
final class Likeness {

	private static final int WORDS = 3;

	/** From here on two questions are near-duplicates. */
	static final double NEAR = 0.4;

	private final List<Set<String>> shingles = new ArrayList<>();

	private final List<ReadQuestion> questions;

	private Likeness(List<ReadQuestion> questions) {
		this.questions = questions;
		questions.forEach((it) -> this.shingles.add(shingles(text(it))));
	}

	static List<Finding> of(List<ReadQuestion> questions) {
		List<Pair> near = new Likeness(questions).near();
		List<Finding> lines = new ArrayList<>();
		lines.add(new Finding("Duplicates and near-duplicates (stem and options): " + near.size(), !near.isEmpty()));
		near.forEach((pair) -> lines.add(Finding.plain(
				String.format(Locale.ROOT, "  %.0f %%: %s and %s", pair.likeness() * 100, pair.one(), pair.other()))));
		return lines;
	}

	record Pair(String one, String other, double likeness) {
	}

	private static String text(ReadQuestion it) {
		return it.question().stem() + "\n" + String.join("\n", it.question().body().texts());
	}

	static Set<String> shingles(String text) {
		String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
		Set<String> shingles = new HashSet<>();
		for (int i = 0; i + WORDS <= words.length; i++) {
			shingles.add(String.join(" ", List.of(words).subList(i, i + WORDS)));
		}
		return shingles;
	}

	static double jaccard(Set<String> one, Set<String> other) {
		long both = one.stream().filter(other::contains).count();
		return (both == 0) ? 0 : (double) both / (one.size() + other.size() - both);
	}

	/** Compares only questions that share a shingle: most pairs share none. */
	private List<Pair> near() {
		Map<String, List<Integer>> byShingle = new HashMap<>();
		List<Pair> near = new ArrayList<>();
		for (int i = 0; i < this.questions.size(); i++) {
			Set<Integer> candidates = new HashSet<>();
			for (String shingle : this.shingles.get(i)) {
				List<Integer> others = byShingle.computeIfAbsent(shingle, (_) -> new ArrayList<>());
				candidates.addAll(others);
				others.add(i);
			}
			for (int other : candidates) {
				double likeness = jaccard(this.shingles.get(i), this.shingles.get(other));
				if (likeness >= NEAR) {
					near.add(new Pair(this.questions.get(other).id(), this.questions.get(i).id(), likeness));
				}
			}
		}
		near.sort(java.util.Comparator.comparingDouble(Pair::likeness).reversed());
		return near;
	}

}
