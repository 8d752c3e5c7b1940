package dev.readyroom.progress.tally;

import dev.readyroom.OnPostgres;

@OnPostgres
class CountingOnPostgresTest extends CountingTest {

}
