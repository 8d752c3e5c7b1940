package dev.readyroom.questionbank;

/** Published questions changed: whatever was derived from the list of cards is stale. */
public record QuestionBankChanged() {
}
