package dev.readyroom.questionbank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.readyroom.questionbank.source.Body;

/**
 * Options with a weight each, in percent of the mark, as our kinds of right and wrong.
 * What the weights say beyond that is listed as lost.
 */
public final class Weights {

	private record Weighed(double weight, String text, String why, boolean fixed) {
	}

	private final Draft draft;

	private final List<Weighed> options = new ArrayList<>();

	public Weights(Draft draft) {
		this.draft = draft;
	}

	public void option(double weight, String text, String why) {
		option(weight, text, why, false);
	}

	/**
	 * @param fixed whether it keeps its place when options are shuffled
	 */
	public void option(double weight, String text, String why, boolean fixed) {
		this.options.add(new Weighed(weight, Draft.trimmed(text), Draft.trimmed(why), fixed));
	}

	/**
	 * @param single whether only one can be chosen
	 */
	public Found done(boolean single) {
		return single ? single() : multiple();
	}

	private Found single() {
		this.options.stream()
			.filter((option) -> option.weight() != 0 && option.weight() < 100)
			.forEach((option) -> this.draft.lost("the weight of " + percent(option.weight()) + " for \"" + option.text()
					+ "\": an answer is right or wrong"));
		return this.draft.done(new Body.Choice(false, 1, options(99.99)));
	}

	private Found multiple() {
		List<Body.Option> options = options(0.01);
		Body.Choice choice = Bodies.choice(options, false);
		double share = 100.0 / Math.max(1, choice.rights());
		boolean uneven = this.options.stream()
			.anyMatch((option) -> option.weight() > 0 && Math.abs(option.weight() - share) > 0.6);
		boolean fined = this.options.stream()
			.anyMatch((option) -> option.weight() < 0 && Math.abs(option.weight() + share) > 0.6);
		if (uneven || fined) {
			this.draft.lost("the weights " + this.options.stream().map((option) -> percent(option.weight())).toList()
					+ ": all right options count the same, and so do the wrong ones");
		}
		if (!choice.multiple() && choice.rights() == 1) {
			this.draft.note("It lets people choose several, but one option is right: it is read as single");
		}
		return this.draft.done(choice);
	}

	private List<Body.Option> options(double least) {
		return this.options.stream()
			.map((option) -> new Body.Option(option.weight() >= least, option.text(), option.why(), option.fixed()))
			.toList();
	}

	private static String percent(double weight) {
		return String.format(Locale.ROOT, "%.5f", weight).replaceAll("\\.?0+$", "") + " %";
	}

	/** The share of one of so many, as Moodle's list has it: with five decimals. */
	public static String share(int parts) {
		return String.format(Locale.ROOT, "%.5f", 100.0 / parts).replaceAll("\\.?0+$", "");
	}

}
