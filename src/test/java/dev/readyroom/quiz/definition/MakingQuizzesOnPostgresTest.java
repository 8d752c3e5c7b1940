package dev.readyroom.quiz.definition;

import dev.readyroom.OnPostgres;

@OnPostgres
class MakingQuizzesOnPostgresTest extends MakingQuizzesTest {

}
