-- One code at a time; a new one takes its place.
create table cohort_code (
  cohort uuid primary key references cohort (id) on delete cascade,
  code varchar(12) not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  -- How many may join by it, and how many did.
  most integer,
  used integer not null,
  constraint cohort_code_is_unique unique (code)
);

-- The secret is known to whoever got the mail and nobody else.
create table cohort_invitation (
  id uuid primary key,
  cohort uuid not null references cohort (id) on delete cascade,
  email varchar(254) not null,
  secret_hash varchar(64) not null,
  invited_by uuid not null references account (id),
  invited_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  constraint cohort_invitation_is_one_each unique (cohort, email),
  constraint cohort_invitation_secret_is_unique unique (secret_hash)
);
create index cohort_invitation_email on cohort_invitation (email);
