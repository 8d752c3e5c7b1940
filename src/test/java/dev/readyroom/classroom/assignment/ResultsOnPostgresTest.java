package dev.readyroom.classroom.assignment;

import dev.readyroom.OnPostgres;

@OnPostgres
class ResultsOnPostgresTest extends ResultsTest {

}
