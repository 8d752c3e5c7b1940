package dev.readyroom.quiz.figures;

import dev.readyroom.OnPostgres;

@OnPostgres
class StoredFiguresOnPostgresTest extends StoredFiguresTest {

}
