package dev.readyroom.classroom.cohort;

import dev.readyroom.OnPostgres;

@OnPostgres
class SuccessionOnPostgresTest extends SuccessionTest {

}
