package dev.readyroom.questionbank.exchange.transfer;

import dev.readyroom.OnPostgres;

@OnPostgres
class ImportsAtOnceOnPostgresTest extends ImportsAtOnceTest {

}
