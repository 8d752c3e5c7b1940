package dev.readyroom.questionbank.exchange.transfer;

import dev.readyroom.OnPostgres;

@OnPostgres
class PicturePagesOnPostgresTest extends PicturePagesTest {

}
