package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What the conditions of QTI 1.2 say is right: they are a small program, of which the
 * usual forms are read.
 */
final class ClassicKey {

	/** Feedback that belongs to no response by itself. */
	private static final String VERDICT = "(?i)((general|response)_)?(all|onenot|in)?correct(_fb)?|general_.*|"
			+ "mastery|fail|solution|hint";

	private final List<ClassicCondition> conditions = new ArrayList<>();

	private boolean partial;

	/** All as they stand, also those that are right in part. */
	private final List<ClassicCondition> asked;

	ClassicKey(XmlNode item) {
		this.conditions.addAll(ClassicCondition.of(item));
		this.asked = List.copyOf(this.conditions);
		whole();
	}

	/**
	 * Where all right answers together get most, some of them, or others, that get less
	 * are only right in part.
	 */
	private void whole() {
		double best = this.conditions.stream().mapToDouble(ClassicCondition::score).max().orElse(0);
		List<ClassicCondition> top = this.conditions.stream().filter((it) -> best > 0 && it.score() == best).toList();
		if (top.size() == 1 && top.getFirst().wanted().size() > 1 && !top.getFirst().alternatives()) {
			this.partial = this.conditions.stream().anyMatch((it) -> it.score() > 0 && it.score() < best);
			this.conditions.replaceAll((it) -> (it.score() > 0 && it.score() < best) ? it.worth(0) : it);
		}
	}

	/** Whether it says nothing of what is right. */
	boolean isEmpty() {
		return this.conditions.stream().allMatch((it) -> it.score() <= 0);
	}

	/** Whether less than all that is right gets some points. */
	boolean isPartial() {
		return this.partial;
	}

	/** What belongs together, where each condition with points names two. */
	List<String[]> pairs(String list) {
		List<ClassicCondition> scored = this.asked.stream().filter((it) -> it.score() > 0).toList();
		boolean two = scored.stream()
			.allMatch((it) -> it.wanted().size() == 2 && it.wanted().stream().allMatch((one) -> one[0].equals(list)));
		return !two ? List.of()
				: scored.stream().map((it) -> new String[] { it.wanted().get(0)[1], it.wanted().get(1)[1] }).toList();
	}

	/**
	 * Percent of the mark for each response: all that are wanted together count in full.
	 */
	Map<String, Double> weights(String list) {
		Map<String, Double> weights = new HashMap<>();
		double most = this.conditions.stream().mapToDouble(ClassicCondition::score).max().orElse(0);
		for (ClassicCondition condition : this.conditions) {
			for (String[] wanted : condition.wanted()) {
				if (isOf(wanted, list) && most > 0 && condition.score() != 0) {
					weights.merge(wanted[1], 100 * condition.score() / most, Math::max);
				}
			}
		}
		return weights;
	}

	/** A right response that is none of these; empty without. */
	String unknown(String list, Set<String> labels) {
		return weights(list).entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0 && !labels.contains(entry.getKey()))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("");
	}

	private static boolean isOf(String[] wanted, String list) {
		return wanted[0].isEmpty() || wanted[0].equals(list);
	}

	/** How many responses of a list give the most points. */
	long rights(String list) {
		return weights(list).values().stream().filter((weight) -> weight > 99.9).count();
	}

	/** Whether any of several sets of responses is right by itself. */
	boolean alternatives() {
		return this.conditions.stream().anyMatch((it) -> it.score() > 0 && it.alternatives());
	}

	/** The response with most points; empty without. */
	String best(String list) {
		return weights(list).entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0)
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse("");
	}

	/**
	 * The right order, by one condition that names all, or by one for each choice that
	 * says its place, or by one for each place, which may count the choices instead of
	 * naming them.
	 */
	List<String> order(String list, List<String> labels) {
		List<String[]> single = this.conditions.stream()
			.filter((it) -> it.score() > 0 && it.wanted().size() == 1)
			.map((it) -> it.wanted().getFirst())
			.toList();
		List<String[]> numbered = single.stream()
			.filter((it) -> labels.contains(it[0]) && it[1].matches("\\d{1,3}"))
			.sorted(Comparator.comparingInt((it) -> Integer.parseInt(it[1])))
			.toList();
		if (numbered.size() == labels.size()) {
			return numbered.stream().map((it) -> it[0]).toList();
		}
		List<String[]> places = single.stream()
			.filter((it) -> isOf(it, list) && it[2].matches("\\d{1,3}"))
			.sorted(Comparator.comparingInt((it) -> Integer.parseInt(it[2])))
			.toList();
		if (places.size() == labels.size()) {
			return places.stream().map((it) -> label(it[1], labels)).toList();
		}
		return this.conditions.stream()
			.filter((it) -> it.score() > 0)
			.max(Comparator.comparingInt((it) -> it.wanted().size()))
			.map((it) -> it.wanted()
				.stream()
				.filter((wanted) -> isOf(wanted, list))
				.map((wanted) -> wanted[1])
				.toList())
			.orElse(List.of());
	}

	private static String label(String named, List<String> labels) {
		boolean counted = !labels.contains(named) && named.matches("\\d{1,3}")
				&& Integer.parseInt(named) < labels.size();
		return counted ? labels.get(Integer.parseInt(named)) : named;
	}

	/** The feedback that only this response shows; empty without. */
	String feedback(String list, String response, Set<String> names) {
		String ofItem = list.replaceFirst("^response_", "") + "_fb";
		return this.conditions.stream()
			.flatMap((it) -> it.links().stream())
			.filter((link) -> names.contains(link) && !link.matches(VERDICT))
			.filter((link) -> showing(link).allMatch((it) -> isAlone(it, list, List.of(response.split(",")))))
			.findFirst()
			.orElse(Stream
				.of(response + "_fb", response, ofItem, response.replaceFirst("_[AO](\\d+)$", "_IF$1"),
						response.matches("[A-Z]") ? response + "1" : ofItem)
				.filter(names::contains)
				.findFirst()
				.orElse(""));
	}

	private Stream<ClassicCondition> showing(String link) {
		return this.conditions.stream().filter((it) -> it.links().contains(link));
	}

	private static boolean isAlone(ClassicCondition it, String list, List<String> responses) {
		return it.wanted().stream().allMatch((wanted) -> isOf(wanted, list))
				&& it.wanted().stream().map((wanted) -> wanted[1]).toList().equals(responses);
	}

	/** The feedback that is shown whatever was chosen; empty without. */
	String always(Set<String> names) {
		long shown = this.conditions.stream().filter((it) -> !it.links().isEmpty()).count();
		return names.stream().filter((name) -> shown > 1 && showing(name).count() == shown).findFirst().orElse("");
	}

}
