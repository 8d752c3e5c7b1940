package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * The right pairs of a matching or an association, with what becomes the item in front.
 *
 * @param item place of the set that holds the items: the second where several belong to
 * one of the first
 */
record QtiPairs(List<Pair> all, int item, Optional<String> trouble) {

	/**
	 * @param response as the file has it
	 */
	record Pair(String item, String match, String response) {
	}

	/**
	 * @param correct each of two identifiers
	 */
	static QtiPairs of(XmlNode interaction, List<String> correct) {
		List<XmlNode> sets = QtiNames.all(interaction, "simpleMatchSet").toList();
		Set<String> second = new HashSet<>();
		if (sets.size() == 2) {
			sets.get(1).children().forEach((it) -> second.add(QtiNames.attribute(it, "identifier")));
		}
		List<String[]> ends = new ArrayList<>();
		correct.stream().map((it) -> it.split("\\s+")).filter((it) -> it.length == 2).forEach((it) -> {
			boolean reversed = second.contains(it[0]) && !second.contains(it[1]);
			ends.add(reversed ? new String[] { it[1], it[0] } : it);
		});
		boolean turned = repeats(ends, 0) && !repeats(ends, 1);
		int item = turned ? 1 : 0;
		List<Pair> pairs = ends.stream().map((it) -> new Pair(it[item], it[1 - item], it[0] + " " + it[1])).toList();
		return new QtiPairs(pairs, item, trouble(pairs, repeats(ends, 0) && repeats(ends, 1)));
	}

	private static boolean repeats(List<String[]> pairs, int end) {
		return pairs.stream().map((pair) -> pair[end]).distinct().count() < pairs.size();
	}

	private static Optional<String> trouble(List<Pair> pairs, boolean many) {
		if (many) {
			return Optional.of("Several belong to one of its items, and several of the items to one: "
					+ "here each item has one match. Make it several questions.");
		}
		Set<String> items = new HashSet<>(pairs.stream().map(Pair::item).toList());
		boolean both = pairs.stream().anyMatch((it) -> items.contains(it.match()));
		return both ? Optional.of("One of its choices belongs to two others: here each has one match.")
				: Optional.empty();
	}

	boolean isTurned() {
		return this.item == 1;
	}

	boolean holds(String id) {
		return this.all.stream().anyMatch((it) -> it.item().equals(id) || it.match().equals(id));
	}

}
