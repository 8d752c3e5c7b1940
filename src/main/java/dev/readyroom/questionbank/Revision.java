package dev.readyroom.questionbank;

/**
 * One immutable wording of a question, which attempts pin.
 *
 * @param content what is asked and what is right
 * @param asked the texts as safe HTML, without anything that gives the key away
 */
public record Revision(RevisionId id, QuestionId question, String slug, String topic, Question content,
		AskedHtml asked) {
}
