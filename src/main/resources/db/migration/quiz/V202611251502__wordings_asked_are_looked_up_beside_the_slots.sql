-- A slot changes twice for each answer, and H2 writes a changed row to every index of its table anew. So what is only looked up, and
-- never changes, stands in a row of its own, with the keys to the attempt and the wording; the slot has its own key and no other index.
create table asked (
  attempt uuid not null,
  position integer not null,
  question uuid not null,
  revision uuid not null,
  constraint asked_at_a_position primary key (attempt, position)
);
insert into asked (attempt, position, question, revision) select attempt, position, question, revision from slot;
alter table asked add constraint asked_in_an_attempt foreign key (attempt) references attempt (id) on delete cascade;
create index asked_wording on asked (question, revision);
alter table asked add constraint asked_is_a_wording foreign key (question, revision) references revision (question_id, id);

create table slot_anew (
  attempt uuid not null,
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
  corrected_fraction double precision,
  constraint slot_at_a_position primary key (attempt, position)
);
insert into slot_anew (attempt, position, question, revision, topic, domain, shown, scored, limit_seconds, served_at, deadline,
  closed_at, closed_by, response, answered_at, offline, struck, flagged_at, fraction, corrected_fraction)
select attempt, position, question, revision, topic, domain, shown, scored, limit_seconds, served_at, deadline,
  closed_at, closed_by, response, answered_at, offline, struck, flagged_at, fraction, corrected_fraction from slot;
drop table slot cascade;
alter table slot_anew rename to slot;
alter table slot add constraint slot_is_asked foreign key (attempt, position) references asked (attempt, position) on delete cascade;
alter table regraded_slot add constraint regraded_slot_of_a_slot
  foreign key (attempt, position) references slot (attempt, position) on delete cascade;
