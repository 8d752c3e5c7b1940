package dev.readyroom.quiz.review;

import java.util.ArrayList;
import java.util.List;

import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Rationale;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.ShownOrder;

/**
 * A question with its key, what the learner answered, and why: for a slot that is
 * revealed to them.
 *
 * @param fraction of the mark, 0 to 1
 * @param scored whether it counts
 */
public record Explained(int position, String slug, RevisionId revision, String type, String stem, List<Line> lines,
		boolean answered, double fraction, boolean scored, Rationale rationale) {

	/** The verdict's name in message files and styles: right, partly, wrong or blank. */
	public String verdict() {
		if (!this.answered) {
			return "blank";
		}
		return (this.fraction >= 1) ? "right" : (this.fraction > 0) ? "partly" : "wrong";
	}

	/**
	 * Builds it from what the slot stored.
	 * @param shown options keep the order in which the learner saw them
	 */
	public static Explained of(int position, ShownOrder shown, Response response, double fraction, boolean scored,
			Revision revision, Rationale rationale) {
		Question question = revision.content();
		List<Line> lines = switch (question) {
			case Ordering _ -> steps(revision, response, rationale);
			case Matching matching -> pairs(matching, shown, revision, response, rationale);
			default -> options(shown, revision, response, rationale);
		};
		return new Explained(position, revision.slug(), revision.id(), question.type().slug(), revision.asked().stem(),
				lines, !response.isBlank(), fraction, scored, rationale);
	}

	private static List<Line> options(ShownOrder shown, Revision revision, Response response, Rationale rationale) {
		boolean trueFalse = revision.content().type() == QuestionType.TRUE_FALSE;
		List<Line> lines = new ArrayList<>();
		for (int source : shown.options()) {
			boolean right = revision.content().rights().contains(source);
			boolean chosen = response instanceof Response.Chosen given && given.options().contains(source);
			lines.add(new Line(source, trueFalse ? "" : revision.asked().options().get(source), chosen, right,
					why(rationale, source), "", "", ""));
		}
		return lines;
	}

	private static List<Line> steps(Revision revision, Response response, Rationale rationale) {
		List<Line> lines = new ArrayList<>();
		for (int source = 0; source < revision.asked().options().size(); source++) {
			int given = (response instanceof Response.Ordered ordered) ? ordered.items().indexOf(source) + 1 : 0;
			lines.add(new Line(source, revision.asked().options().get(source), given > 0, given == source + 1,
					why(rationale, source), "", "", (given == 0) ? "" : String.valueOf(given)));
		}
		return lines;
	}

	private static List<Line> pairs(Matching question, ShownOrder shown, Revision revision, Response response,
			Rationale rationale) {
		List<Line> lines = new ArrayList<>();
		for (int source : shown.options()) {
			Integer given = (response instanceof Response.Matched matched) ? matched.matches().get(source) : null;
			int right = question.partners().get(source);
			lines.add(new Line(source, revision.asked().options().get(source), given != null,
					given != null && given == right, why(rationale, source),
					(given == null) ? "" : revision.asked().matches().get(given), revision.asked().matches().get(right),
					""));
		}
		return lines;
	}

	private static String why(Rationale rationale, int source) {
		return (source < rationale.whys().size()) ? rationale.whys().get(source) : "";
	}

	/** The share of the mark in whole percent. */
	String percent() {
		return String.valueOf(Math.round(this.fraction * 100));
	}

	/**
	 * The same with each line as it would be if it had not been given, given rightly and
	 * given wrongly, in the order of the source: what a template needs that is rendered
	 * once. Never to be shown as it is.
	 * @param given stands for the place or match that was given
	 */
	Explained inAllWays(String given) {
		List<Line> ways = new ArrayList<>();
		this.lines.stream().sorted(java.util.Comparator.comparing(Line::source)).forEach((line) -> {
			boolean option = line.rightMatch().isEmpty() && !"ordering".equals(this.type);
			ways.add(line.as(false, option && line.right(), given));
			ways.add(line.as(true, !option || line.right(), given));
			ways.add(line.as(true, option && line.right(), given));
		});
		return new Explained(this.position, this.slug, this.revision, this.type, this.stem, ways, this.answered,
				this.fraction, this.scored, this.rationale);
	}

	/**
	 * One option, step or pair.
	 *
	 * @param source its place in the question's source, from 0: of steps the right place,
	 * of a true-false question 0 for "true"
	 * @param given whether the learner chose it, or gave it a place or match
	 * @param right of an option: whether it is right; of a step or pair: whether it was
	 * given rightly
	 * @param givenMatch and {@code rightMatch} of a pair, as HTML; else empty
	 * @param givenPlace of a step, from 1; empty: none
	 */
	public record Line(int source, String html, boolean given, boolean right, String why, String givenMatch,
			String rightMatch, String givenPlace) {

		private Line as(boolean given, boolean right, String how) {
			return new Line(this.source, this.html, given, right, this.why, how, this.rightMatch, how);
		}

		/** Which of the three ways of {@link Explained#inAllWays}. */
		int way() {
			return !this.given ? 0 : this.right ? 1 : 2;
		}

	}

}
