package dev.readyroom.quiz.attempt;

import dev.readyroom.OnPostgres;

@OnPostgres
class AnswerGroupsOnPostgresTest extends AnswerGroupsTest {

}
