package dev.readyroom.questionbank.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button beside a row of the form: one more, one less, up or down. By it rows change
 * without scripts, too.
 *
 * @param rows the form's name of the list
 * @param row counted from 0
 */
public record DraftRowAction(String rows, Verb verb, int row) {

	private static final Pattern NAME = Pattern
		.compile("(add|remove|up|down):(options|items|pairs|distractors|references|objectives)(?::(\\d{1,3}))?");

	private static final int MOST = 30;

	enum Verb {

		ADD, REMOVE, UP, DOWN

	}

	/** Reads a button's value, such as {@code up:options:2}. */
	public static Optional<DraftRowAction> of(String button) {
		Matcher name = NAME.matcher(button);
		if (!name.matches()) {
			return Optional.empty();
		}
		String row = name.group(3);
		return Optional
			.of(new DraftRowAction(name.group(2), Verb.valueOf(name.group(1).toUpperCase(java.util.Locale.ROOT)),
					(row != null) ? Integer.parseInt(row) : -1));
	}

	/** The draft with its rows so changed. */
	public Draft on(Draft draft) {
		return switch (this.rows) {
			case "options" -> draft.withOptions(change(draft.options(), Draft.Option.EMPTY));
			case "items" -> draft.withItems(change(draft.items(), Draft.Item.EMPTY));
			case "pairs" -> draft.withPairs(change(draft.pairs(), Draft.Pair.EMPTY), draft.distractors());
			case "distractors" -> draft.withPairs(draft.pairs(), change(draft.distractors(), ""));
			case "references" -> draft.withLinks(change(draft.references(), Draft.Link.EMPTY), draft.objectives());
			default -> draft.withLinks(draft.references(), change(draft.objectives(), new Draft.Objective("", "")));
		};
	}

	private <T> List<T> change(List<T> before, T empty) {
		List<T> after = new ArrayList<>(before);
		boolean there = this.row >= 0 && this.row < after.size();
		switch (this.verb) {
			case ADD -> {
				if (after.size() < MOST) {
					after.add(empty);
				}
			}
			case REMOVE -> {
				if (there) {
					after.remove(this.row);
				}
			}
			case UP -> {
				if (there && this.row > 0) {
					after.add(this.row - 1, after.remove(this.row));
				}
			}
			case DOWN -> {
				if (there && this.row < after.size() - 1) {
					after.add(this.row + 1, after.remove(this.row));
				}
			}
		}
		return after;
	}

}
