package dev.readyroom.leaderboard.standing;

import dev.readyroom.OnPostgres;

@OnPostgres
class CohortLeaderboardOnPostgresTest extends CohortLeaderboardTest {

}
