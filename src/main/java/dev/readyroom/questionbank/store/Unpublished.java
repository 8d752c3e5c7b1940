package dev.readyroom.questionbank.store;

import dev.readyroom.questionbank.Previews.Key;
import dev.readyroom.questionbank.Previews.Preview;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.source.ReadQuestion;

/** What a wording would look like, by the code that shows what is published. */
public final class Unpublished {

	private Unpublished() {
	}

	/**
	 * @param read with a right option where its type wants one
	 * @param key whether that one only stands in
	 */
	public static Preview preview(QuestionId id, ReadQuestion read, Key key) {
		Question content = Translation.question(read.question(), read.settings());
		Revision revision = new Revision(RevisionId.next(), id, read.id(), read.topic(), content,
				RevisionRows.asked(content));
		return new Preview(revision, StoredRationale.of(read.question(), read.settings()).toRationale(), key);
	}

}
