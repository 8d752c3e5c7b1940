package dev.readyroom.quiz.regrade;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.AskedHtml;
import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.TrueFalse;

/**
 * What is right under one wording, to be seen beside that of another.
 *
 * @param answers how many were given to this wording
 * @param lines safe HTML: the right options, the items in their order, or pairs
 * @param statement what a statement is; null for other types
 */
record Key(RevisionId revision, long answers, List<Line> lines, boolean ordered, @Nullable Boolean statement) {

	/**
	 * @param match null where nothing belongs to it
	 */
	record Line(String html, @Nullable String match) {
	}

	Key {
		lines = List.copyOf(lines);
	}

	static Key of(Revision revision, long answers) {
		AskedHtml asked = revision.asked();
		return switch (revision.content()) {
			case TrueFalse it -> new Key(revision.id(), answers, List.of(), false, it.answer());
			case Choice it -> new Key(revision.id(), answers,
					it.rights().stream().sorted().map((right) -> new Line(asked.options().get(right), null)).toList(),
					false, null);
			case Ordering _ -> new Key(revision.id(), answers,
					asked.options().stream().map((item) -> new Line(item, null)).toList(), true, null);
			case Matching it -> new Key(revision.id(), answers, pairs(it, asked), false, null);
		};
	}

	private static List<Line> pairs(Matching it, AskedHtml asked) {
		List<Line> pairs = new ArrayList<>();
		for (int i = 0; i < it.partners().size(); i++) {
			pairs.add(new Line(asked.options().get(i), asked.matches().get(it.partners().get(i))));
		}
		return pairs;
	}

	/** Whether both take the same for right; the wording may differ elsewhere. */
	public boolean saysAs(Key other) {
		return this.lines.equals(other.lines) && java.util.Objects.equals(this.statement, other.statement);
	}

}
