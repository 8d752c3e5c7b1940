package dev.readyroom.classroom.invitation;

import dev.readyroom.OnPostgres;

@OnPostgres
class JoiningOnPostgresTest extends JoiningTest {

}
