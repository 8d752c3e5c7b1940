-- What is asked is a list of questions in order, a draw by criteria, or an exam's blueprint.
create table quiz (
  id uuid primary key,
  author uuid not null references account (id),
  title varchar(120) not null,
  introduction varchar(2000) not null,
  asks varchar(20) not null,
  draw_size integer,
  exam varchar(80),
  slot_clock varchar(10) not null,
  whole_minutes integer,
  feedback varchar(20) not null,
  credit varchar(20) not null,
  attempts_allowed integer not null,
  opens_at timestamp with time zone,
  closes_at timestamp with time zone,
  overdue varchar(20) not null,
  grace_minutes integer not null,
  offline_minutes integer not null,
  pausable boolean not null,
  created_at timestamp with time zone not null,
  published_at timestamp with time zone,
  version integer not null
);
create index quiz_author on quiz (author, created_at desc);
create index quiz_published on quiz (published_at);

create table quiz_question (
  quiz uuid not null references quiz (id) on delete cascade,
  place integer not null,
  question uuid not null references question (id),
  primary key (quiz, place)
);

-- A dimension is TOPIC, LEVEL or TAG; one without criteria is left open.
create table quiz_criterion (
  quiz uuid not null references quiz (id) on delete cascade,
  dimension varchar(10) not null,
  wanted varchar(80) not null,
  primary key (quiz, dimension, wanted)
);
