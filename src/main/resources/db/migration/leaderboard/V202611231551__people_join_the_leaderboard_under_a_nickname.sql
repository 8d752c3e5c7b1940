-- Rank is opt-in: who has no row here is not ranked. The key makes nicknames that read alike one.
create table leaderboard_member (
  account uuid primary key references account (id) on delete cascade,
  nickname varchar(30) not null,
  nickname_key varchar(60) not null,
  joined_at timestamp with time zone not null,
  constraint leaderboard_nickname_is_unique unique (nickname_key)
);
