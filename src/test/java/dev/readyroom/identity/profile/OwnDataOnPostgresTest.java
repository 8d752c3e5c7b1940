package dev.readyroom.identity.profile;

import dev.readyroom.OnPostgres;

@OnPostgres
class OwnDataOnPostgresTest extends OwnDataTest {

}
