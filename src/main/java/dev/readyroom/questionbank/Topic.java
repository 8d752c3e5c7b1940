package dev.readyroom.questionbank;

/** A subject that questions belong to. */
public record Topic(String slug, String title, String summary) {
}
