package dev.readyroom.questionbank.exchange.qti;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * Which response to an interaction is right: declared, or mapped to points, or given
 * points by the processing.
 */
final class QtiKey {

	private final XmlNode interaction;

	private final XmlNode declaration;

	private final QtiScoring scoring;

	private final Draft draft;

	private final List<XmlNode> entries;

	private final double most;

	private final List<String> declared;

	private final List<String> correct;

	QtiKey(XmlNode interaction, XmlNode declaration, QtiScoring scoring, Draft draft) {
		this.interaction = interaction;
		this.declaration = declaration;
		this.scoring = scoring;
		this.draft = draft;
		this.entries = QtiNames.all(declaration, "mapEntry").filter((it) -> points(it) > 0).toList();
		this.most = this.entries.stream().mapToDouble(QtiKey::points).max().orElse(0);
		this.declared = declared();
		this.correct = correct();
	}

	/** Identifiers of choices, or pairs of them; empty where it is not said. */
	List<String> values() {
		return this.correct;
	}

	/** Whether one may be chosen, whatever is right. */
	boolean isSingle() {
		return QtiNames.attribute(this.declaration, "cardinality").equals("single")
				|| QtiNames.attribute(this.interaction, "maxChoices").equals("1");
	}

	private List<String> declared() {
		List<String> values = QtiNames.first(this.declaration, "correctResponse")
			.map((it) -> QtiNames.children(it, "value").map((value) -> value.text().strip()).toList())
			.orElse(List.of());
		return values.stream().allMatch(String::isEmpty) ? List.of() : values;
	}

	private List<String> correct() {
		List<String> mapped = this.entries.stream()
			.filter((entry) -> !isSingle() || points(entry) == this.most)
			.map((entry) -> QtiNames.attribute(entry, "mapKey"))
			.toList();
		List<String> correct = !this.declared.isEmpty() ? this.declared : !mapped.isEmpty() ? mapped : scored();
		boolean partial = isFined() || this.entries.stream()
			.anyMatch((entry) -> points(entry) < this.most || !correct.contains(QtiNames.attribute(entry, "mapKey")));
		if (partial || (this.entries.isEmpty() && this.scoring.isPartial())) {
			this.draft.lost("the points of single answers: one is right or wrong, and all right ones count the same");
		}
		return correct;
	}

	/** Whether wrong answers cost something else than a right one gives. */
	private boolean isFined() {
		return this.declaration.all()
			.mapToDouble(QtiKey::points)
			.anyMatch((points) -> points < 0 && (isSingle() || points != -this.most));
	}

	private List<String> scored() {
		List<String> scored = this.scoring.rights(QtiNames.attribute(this.declaration, "cardinality").equals("single"));
		if (!scored.isEmpty()) {
			this.draft.note("Its key was read from what its processing gives points for");
		}
		return scored;
	}

	/**
	 * Why no key can be read with certainty.
	 * @param choices identifiers that there are
	 */
	Optional<String> trouble(Set<String> choices) {
		if (this.declared.isEmpty() && mapping("defaultValue") > 0) {
			return Optional.of("Its mapping gives points for every answer that it does not name, "
					+ "so that it cannot be told which are right.");
		}
		if (this.correct.isEmpty()) {
			return Optional.of("The item does not say which response is right: it has neither a correctResponse nor a "
					+ "mapping, nor points for a certain one.");
		}
		double all = this.entries.stream().mapToDouble(QtiKey::points).sum();
		double bound = mapping("upperBound");
		if (this.declared.isEmpty() && !isSingle() && bound > 0 && bound < all - 0.001) {
			return Optional.of("Its mapping gives all points for some of the answers it names already, "
					+ "so that it cannot be told which of them are wanted.");
		}
		return unknown(choices).or(this::tooMany);
	}

	/** The first thing in a key that is no choice, or no pair of them. */
	private Optional<String> unknown(Set<String> choices) {
		boolean pairs = QtiNames.plain(this.interaction).matches("(match|associate)interaction");
		return this.correct.stream().filter((value) -> {
			List<String> ends = List.of(value.split("\\s+"));
			return ends.size() != (pairs ? 2 : 1) || !choices.containsAll(ends);
		}).findFirst().map((value) -> "Its key names \"" + value + "\", which is none of its choices.");
	}

	/** Where one may be chosen, some programs still count several as right. */
	private Optional<String> tooMany() {
		String most = QtiNames.attribute(this.interaction, "maxChoices");
		boolean limited = QtiNames.plain(this.interaction).matches("(choice|order)interaction")
				&& most.matches("[2-9]|[1-9]\\d{1,3}");
		return limited && Integer.parseInt(most) < this.correct.size()
				? Optional.of("It lets people choose " + most + ", but " + this.correct.size() + " are right.")
				: Optional.empty();
	}

	private double mapping(String name) {
		return QtiNames.first(this.declaration, "mapping")
			.map((it) -> number(QtiNames.attribute(it, name)))
			.orElse(0.0);
	}

	/** What an entry of a mapping gives, or a mapping for all that it does not name. */
	private static double points(XmlNode entry) {
		return number(QtiNames.attribute(entry, QtiNames.is(entry, "mapping") ? "defaultValue" : "mappedValue"));
	}

	private static double number(String value) {
		try {
			return Double.parseDouble(value);
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

}
