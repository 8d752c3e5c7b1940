-- A study group, class or team.
create table cohort (
  id uuid primary key,
  kind varchar(20) not null,
  name varchar(80) not null,
  description varchar(1000) not null,
  zone varchar(60) not null,
  exam varchar(80),
  exam_on date,
  founded_by uuid not null references account (id),
  founded_at timestamp with time zone not null,
  archived_at timestamp with time zone,
  version integer not null
);

-- Whoever left keeps the row, with when and by whom it ended; coming back opens it again.
create table cohort_member (
  cohort uuid not null references cohort (id) on delete cascade,
  account uuid not null references account (id),
  leader boolean not null,
  joined_at timestamp with time zone not null,
  -- Since when this person agrees that leaders see how practice goes.
  shares_since timestamp with time zone,
  left_at timestamp with time zone,
  removed_by uuid references account (id),
  primary key (cohort, account)
);
create index cohort_member_account on cohort_member (account, left_at);
create index cohort_member_present on cohort_member (cohort, left_at);
