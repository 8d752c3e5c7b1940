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
import dev.readyroom.questionbank.ShownOrder;
import org.jspecify.annotations.Nullable;

/**
 * A question with its key, what the learner answered, and why: for a slot that is
 * revealed to them.
 *
 * @param fraction of the mark, 0 to 1
 * @param scored whether it counts
 */
public record Explained(int position, String slug, String topic, String type, String stem, List<Line> lines,
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
		return new Explained(position, revision.slug(), revision.topic(), question.type().slug(),
				revision.asked().stem(), lines, !response.isBlank(), fraction, scored, rationale);
	}

	private static List<Line> options(ShownOrder shown, Revision revision, Response response, Rationale rationale) {
		boolean trueFalse = revision.content().type() == QuestionType.TRUE_FALSE;
		List<Line> lines = new ArrayList<>();
		for (int source : shown.options()) {
			boolean right = revision.content().rights().contains(source);
			boolean chosen = response instanceof Response.Chosen given && given.options().contains(source);
			lines.add(new Line(trueFalse ? "" : revision.asked().options().get(source), source == 0, chosen, right,
					why(rationale, source), null, null, 0, 0));
		}
		return lines;
	}

	private static List<Line> steps(Revision revision, Response response, Rationale rationale) {
		List<Line> lines = new ArrayList<>();
		for (int source = 0; source < revision.asked().options().size(); source++) {
			int given = (response instanceof Response.Ordered ordered) ? ordered.items().indexOf(source) + 1 : 0;
			lines.add(new Line(revision.asked().options().get(source), false, given > 0, given == source + 1,
					why(rationale, source), null, null, source + 1, given));
		}
		return lines;
	}

	private static List<Line> pairs(Matching question, ShownOrder shown, Revision revision, Response response,
			Rationale rationale) {
		List<Line> lines = new ArrayList<>();
		for (int source : shown.options()) {
			Integer given = (response instanceof Response.Matched matched) ? matched.matches().get(source) : null;
			int right = question.partners().get(source);
			lines.add(new Line(revision.asked().options().get(source), false, given != null,
					given != null && given == right, why(rationale, source),
					(given == null) ? null : revision.asked().matches().get(given),
					revision.asked().matches().get(right), 0, 0));
		}
		return lines;
	}

	private static String why(Rationale rationale, int source) {
		return (source < rationale.whys().size()) ? rationale.whys().get(source) : "";
	}

	/**
	 * One option, step or pair.
	 *
	 * @param isTrue of a true-false question whether this is "true"
	 * @param given whether the learner chose it, or gave it a place or match
	 * @param right of an option: whether it is right; of a step or pair: whether it was
	 * given rightly
	 * @param givenMatch and {@code rightMatch} of a pair, as HTML
	 * @param rightPlace and {@code givenPlace} of a step, from 1; 0: none
	 */
	public record Line(String html, boolean isTrue, boolean given, boolean right, String why,
			@Nullable String givenMatch, @Nullable String rightMatch, int rightPlace, int givenPlace) {
	}

}
