-- All of this is derived from finished attempts, and can be deleted and derived again. Days are those of the profile's time zone;
-- points are sums of marks, 0 to 1 each.
create table practice_feed (
  id integer primary key,
  last_number bigint not null
);
insert into practice_feed (id, last_number) values (1, 0);

create table answered_question (
  learner uuid not null,
  question uuid not null,
  answers integer not null,
  points numeric(14, 4) not null,
  last_at timestamp with time zone not null,
  last_number bigint not null,
  last_fraction numeric(5, 4) not null,
  primary key (learner, question)
);

-- Of each question the first answer of a day: what repeating does not change.
create table first_answer (
  learner uuid not null,
  answered_on date not null,
  question uuid not null,
  topic varchar(80) not null,
  answered_at timestamp with time zone not null,
  number bigint not null,
  fraction numeric(5, 4) not null,
  primary key (learner, answered_on, question)
);

create table practice_day (
  learner uuid not null,
  practised_on date not null,
  answers integer not null,
  points numeric(14, 4) not null,
  spent_millis bigint not null,
  firsts integer not null,
  first_points numeric(14, 4) not null,
  primary key (learner, practised_on)
);

create table topic_tally (
  learner uuid not null,
  topic varchar(80) not null,
  answers integer not null,
  points numeric(14, 4) not null,
  spent_millis bigint not null,
  primary key (learner, topic)
);
