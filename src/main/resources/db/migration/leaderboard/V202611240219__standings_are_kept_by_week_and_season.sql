-- Where everybody stands who practises, derived from their days. A board is one score column within one week, season or month;
-- its ranks are read by index. Only who is ranked is ever shown.
create table standing (
  learner uuid primary key,
  ranked boolean not null,
  week date,
  week_answers integer default 0 not null,
  week_points numeric(14, 4) default 0 not null,
  week_accuracy integer,
  week_growth integer,
  week_days integer,
  season date,
  season_answers integer default 0 not null,
  season_points numeric(14, 4) default 0 not null,
  season_accuracy integer,
  season_growth integer,
  season_days integer,
  ever_answers integer default 0 not null,
  ever_points numeric(14, 4) default 0 not null,
  ever_accuracy integer,
  ever_days integer,
  month_of date,
  month_growth integer
);
create index standing_week_accuracy on standing (ranked, week, week_accuracy, learner);
create index standing_week_growth on standing (ranked, week, week_growth, learner);
create index standing_week_days on standing (ranked, week, week_days, learner);
create index standing_season_accuracy on standing (ranked, season, season_accuracy, learner);
create index standing_season_growth on standing (ranked, season, season_growth, learner);
create index standing_season_days on standing (ranked, season, season_days, learner);
create index standing_month_growth on standing (ranked, month_of, month_growth, learner);
create index standing_ever_accuracy on standing (ranked, ever_accuracy, learner);
create index standing_ever_days on standing (ranked, ever_days, learner);

-- How many are ranked at each score: a rank is the sum of those above, however many there are.
create table standing_count (
  board varchar(20) not null,
  begins date not null,
  score integer not null,
  members integer not null,
  primary key (board, begins, score)
);

-- Rank is opt-in, for the whole installation (the scope of zeros) and for each cohort by itself, each under a nickname of its own.
create table ranked_name (
  scope uuid not null,
  account uuid not null references account (id) on delete cascade,
  nickname varchar(30) not null,
  nickname_key varchar(60) not null,
  joined_at timestamp with time zone not null,
  primary key (scope, account),
  constraint ranked_name_is_unique unique (scope, nickname_key)
);
create index ranked_name_account on ranked_name (account);
insert into ranked_name (scope, account, nickname, nickname_key, joined_at)
select cast('00000000-0000-0000-0000-000000000000' as uuid), account, nickname, nickname_key, joined_at
from leaderboard_member;
insert into standing (learner, ranked) select account, true from leaderboard_member;
drop table leaderboard_member;
