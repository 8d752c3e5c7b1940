package dev.readyroom.progress.report;

import dev.readyroom.OnPostgres;

@OnPostgres
class ProgressOnPostgresTest extends ProgressTest {

}
