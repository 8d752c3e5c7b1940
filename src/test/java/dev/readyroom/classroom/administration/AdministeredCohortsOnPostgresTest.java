package dev.readyroom.classroom.administration;

import dev.readyroom.OnPostgres;

@OnPostgres
class AdministeredCohortsOnPostgresTest extends AdministeredCohortsTest {

}
