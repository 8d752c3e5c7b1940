package dev.readyroom.leaderboard;

import dev.readyroom.OnPostgres;

@OnPostgres
class LeaderboardOnPostgresTest extends LeaderboardTest {

}
