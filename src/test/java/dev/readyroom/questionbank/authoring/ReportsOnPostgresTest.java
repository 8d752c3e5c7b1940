package dev.readyroom.questionbank.authoring;

import dev.readyroom.OnPostgres;

@OnPostgres
class ReportsOnPostgresTest extends ReportsTest {

}
