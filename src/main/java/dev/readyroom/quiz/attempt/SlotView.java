package dev.readyroom.quiz.attempt;

import java.util.ArrayList;
import java.util.List;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is asked: texts in shown order, what was answered so far, and nothing
 * of the key. Places count from 1.
 *
 * @param type slug of the question type
 * @param choose how many options a multiple-choice question asks for; else 1
 * @param lines options, steps or items
 * @param matches texts to match with; empty for other types
 */
record SlotView(int position, String type, String stem, int choose, List<Line> lines, List<Match> matches,
		boolean flagged, boolean answered) {

	static SlotView of(Slot slot, Revision revision) {
		List<Line> lines = new ArrayList<>();
		List<Integer> shown = slot.shown().options();
		for (int i = 0; i < shown.size(); i++) {
			int source = shown.get(i);
			// True and false have words of their own in the pages' language.
			String html = (revision.content().type() == QuestionType.TRUE_FALSE) ? ""
					: revision.asked().options().get(source);
			lines.add(new Line(String.valueOf(i + 1), html, (source == 0), chosen(slot.response(), source),
					chosen(slot.struck(), source), place(slot.response(), source), match(slot, source)));
		}
		List<Match> matches = new ArrayList<>();
		for (int i = 0; i < slot.shown().matches().size(); i++) {
			matches.add(new Match(String.valueOf(i + 1), letter(i),
					revision.asked().matches().get(slot.shown().matches().get(i))));
		}
		int choose = (revision.content() instanceof Choice choice) ? choice.choose() : 1;
		return new SlotView(slot.position(), revision.content().type().slug(), revision.asked().stem(), choose, lines,
				matches, slot.flagged(), slot.answered());
	}

	/**
	 * Untouched and in the order of the source, for a template of it: never to be shown
	 * as it is.
	 * @param shown stands for the place of each option
	 * @param match has what stands for the place and the letter of each match
	 */
	static SlotView fresh(Revision revision, String shown, Match match) {
		boolean trueFalse = revision.content().type() == QuestionType.TRUE_FALSE;
		List<Line> lines = new ArrayList<>();
		for (int source = 0; source < revision.content().options().size(); source++) {
			lines.add(new Line(shown, trueFalse ? "" : revision.asked().options().get(source), source == 0, false,
					false, null, null));
		}
		int choose = (revision.content() instanceof Choice choice) ? choice.choose() : 1;
		List<Match> matches = revision.asked()
			.matches()
			.stream()
			.map((html) -> new Match(match.place(), match.letter(), html))
			.toList();
		return new SlotView(0, revision.content().type().slug(), revision.asked().stem(), choose, lines, matches, false,
				false);
	}

	private static boolean chosen(Response response, int source) {
		return response instanceof Response.Chosen chosen && chosen.options().contains(source);
	}

	private static @Nullable Integer place(Response response, int source) {
		return (response instanceof Response.Ordered ordered) ? ordered.items().indexOf(source) + 1 : null;
	}

	private static @Nullable String match(Slot slot, int source) {
		if (!(slot.response() instanceof Response.Matched matched) || !matched.matches().containsKey(source)) {
			return null;
		}
		return String.valueOf(slot.shown().matches().indexOf(matched.matches().get(source)) + 1);
	}

	static String letter(int index) {
		return String.valueOf((char) ('A' + index));
	}

	/** Steps in the order the learner gave them so far. */
	public List<Line> ordered() {
		return this.lines.stream()
			.sorted(java.util.Comparator.comparing((Line line) -> (line.place() == null) ? 0 : line.place()))
			.toList();
	}

	/** The texts of the matches without mark-up, as a list box shows them. */
	record Match(String place, String letter, String html) {

		public String text() {
			return org.springframework.web.util.HtmlUtils.htmlUnescape(this.html.replaceAll("<[^>]*>", "").strip());
		}

	}

	/**
	 * One option, step or item.
	 *
	 * @param isTrue of a true-false question whether this is "true"
	 * @param place the number the learner gave a step
	 * @param match the place of the match the learner chose
	 */
	record Line(String shown, String html, boolean isTrue, boolean chosen, boolean struck, @Nullable Integer place,
			@Nullable String match) {
	}

}
