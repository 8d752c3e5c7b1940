package dev.readyroom.quiz.regrade;

import dev.readyroom.OnPostgres;

@OnPostgres
class RegradeOnPostgresTest extends RegradeTest {

}
