package dev.readyroom.quiz.regrade;

import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.RevisionId;

/** An answer as somebody, or many, gave it. */
record GivenAnswer(RevisionId revision, Credit credit, String response) {
}
