package dev.readyroom.questionbank.authoring;

import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * A question that comes in from elsewhere.
 *
 * @param topic slug of a topic that there is
 * @param question may lack what a file would need: its author fills it in
 */
public record NewQuestion(String topic, SourceQuestion question) {
}
