-- What is asked is a quiz, an exam by its blueprint, or a drill of a topic.
create table assignment (
  id uuid primary key,
  cohort uuid not null references cohort (id) on delete cascade,
  made_by uuid not null references account (id),
  title varchar(120) not null,
  introduction varchar(1000) not null,
  asks varchar(10) not null,
  quiz uuid references quiz (id),
  exam varchar(80),
  topic varchar(80),
  questions integer,
  slot_clock varchar(10),
  opens_at timestamp with time zone,
  closes_at timestamp with time zone,
  attempts_allowed integer not null,
  feedback varchar(20) not null,
  overdue varchar(20) not null,
  grace_minutes integer not null,
  -- Given to everybody on top, also while attempts ran.
  extra_minutes integer not null,
  made_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  version integer not null
);
create index assignment_cohort on assignment (cohort, made_at desc);
create index assignment_closes on assignment (closes_at);

-- What is different for one member; an empty time is that of everybody.
create table assignment_exception (
  assignment uuid not null references assignment (id) on delete cascade,
  account uuid not null references account (id),
  extra_attempts integer not null,
  opens_at timestamp with time zone,
  closes_at timestamp with time zone,
  allowance varchar(20) not null,
  extra_minutes integer not null,
  granted_by uuid not null references account (id),
  granted_at timestamp with time zone not null,
  primary key (assignment, account)
);
create index assignment_exception_closes on assignment_exception (closes_at);

-- Whoever writes the row sends the mail: each goes out once, however many nodes there are.
create table assignment_reminder (
  assignment uuid not null references assignment (id) on delete cascade,
  account uuid not null references account (id),
  sent_at timestamp with time zone not null,
  primary key (assignment, account)
);

-- The secret is known to whoever made it and to their calendar.
create table calendar_feed (
  account uuid primary key references account (id),
  secret_hash varchar(64) not null,
  made_at timestamp with time zone not null,
  constraint calendar_feed_secret_is_unique unique (secret_hash)
);
