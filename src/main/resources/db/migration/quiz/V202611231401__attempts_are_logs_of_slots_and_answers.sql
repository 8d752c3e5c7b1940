-- An attempt pins its terms, its questions' revisions and the order they are shown in. Every answer is a row.
create table attempt (
  id uuid primary key,
  learner uuid not null,
  quiz uuid,
  kind varchar(20) not null,
  title varchar(200) not null,
  exam varchar(40),
  size integer not null,
  slot_clock varchar(10) not null,
  whole_seconds integer,
  feedback varchar(20) not null,
  feedback_from timestamp with time zone,
  credit varchar(20) not null,
  overdue varchar(20) not null,
  grace_seconds integer not null,
  offline_seconds integer not null,
  pausable boolean not null,
  practice boolean not null,
  allowance varchar(20) not null,
  started_at timestamp with time zone not null,
  deadline timestamp with time zone,
  paused_at timestamp with time zone,
  paused_millis bigint not null,
  page varchar(36),
  current_position integer not null,
  last_contact timestamp with time zone not null,
  -- When the sweep ends it: the deadline with all patience passed, or nobody there. Both are null once it is over.
  time_up_at timestamp with time zone,
  idle_at timestamp with time zone,
  finished_at timestamp with time zone,
  ending varchar(20),
  score double precision,
  scored integer,
  answered integer
);
create index attempt_learner on attempt (learner, started_at desc);
create index attempt_time_up on attempt (time_up_at);
create index attempt_idle on attempt (idle_at);
create index attempt_quiz on attempt (quiz, learner);

create table slot (
  attempt uuid not null references attempt (id) on delete cascade,
  position integer not null,
  question uuid not null,
  revision uuid not null,
  topic varchar(80) not null,
  domain varchar(20),
  shown varchar(200) not null,
  scored boolean not null,
  limit_seconds integer not null,
  served_at timestamp with time zone,
  deadline timestamp with time zone,
  closed_at timestamp with time zone,
  closed_by varchar(20),
  response varchar(200) not null,
  answered_at timestamp with time zone,
  offline boolean not null,
  struck varchar(100) not null,
  flagged_at timestamp with time zone,
  fraction double precision not null,
  primary key (attempt, position)
);
create index slot_question on slot (question);

-- Client-made ids make sending an answer twice harmless.
create table answer (
  attempt uuid not null references attempt (id) on delete cascade,
  id uuid not null,
  position integer not null,
  response varchar(200) not null,
  received_at timestamp with time zone not null,
  given_at timestamp with time zone not null,
  offline boolean not null,
  primary key (attempt, id)
);
