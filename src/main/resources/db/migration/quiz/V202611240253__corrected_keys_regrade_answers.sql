-- The mark that was given stays; what it was corrected to stands beside it, and null means it was not.
alter table slot add column corrected_fraction double precision;
alter table attempt add column corrected_score double precision;

-- By which key the answers given before count now, or that all of them count in full.
create table regrade (
  id uuid primary key,
  question uuid not null references question (id),
  revision uuid not null references revision (id),
  rule varchar(10) not null,
  reason varchar(2000) not null,
  made_by uuid not null references account (id),
  made_at timestamp with time zone not null
);
create index regrade_by_question on regrade (question, id);

-- What each answer that was given comes to: by this the rest is a matter of one statement, however many gave it.
create table regrade_mark (
  regrade uuid not null references regrade (id),
  revision uuid not null references revision (id),
  credit varchar(20) not null,
  response varchar(200) not null,
  fraction double precision not null,
  primary key (regrade, revision, credit, response)
);

create table regraded_slot (
  attempt uuid not null,
  position integer not null,
  regrade uuid not null references regrade (id),
  before_fraction double precision not null,
  after_fraction double precision not null,
  primary key (attempt, position, regrade),
  foreign key (attempt, position) references slot (attempt, position) on delete cascade
);
create index regraded_slot_by_regrade on regraded_slot (regrade);

create table regraded_attempt (
  attempt uuid not null references attempt (id) on delete cascade,
  regrade uuid not null references regrade (id),
  before_score double precision not null,
  after_score double precision not null,
  primary key (attempt, regrade)
);
create index regraded_attempt_by_regrade on regraded_attempt (regrade);
