-- A visitor is an account without credentials; a deleted account keeps its id for the answers that point at it.
create table account (
  id uuid primary key,
  email varchar(254),
  password_hash varchar(100),
  display_name varchar(60) not null,
  zone varchar(60) not null,
  theme varchar(10) not null,
  large_text boolean not null,
  fewer_animations boolean not null,
  shortcuts boolean not null,
  chosen_allowance varchar(20) not null,
  granted_allowance varchar(20) not null,
  visitor boolean not null,
  created_at timestamp with time zone not null,
  locked_at timestamp with time zone,
  deleted_at timestamp with time zone,
  version integer not null,
  constraint account_email_is_unique unique (email),
  constraint account_visitor_has_no_credentials check (visitor = false or (email is null and password_hash is null)),
  constraint account_registered_has_credentials check (visitor = true or deleted_at is not null or (email is not null and password_hash is not null))
);
create index account_by_name on account (visitor, display_name, id);
create index account_by_age on account (visitor, created_at);

-- Every registered account is a learner; only the added roles are rows.
create table account_role (
  account_id uuid not null references account (id) on delete cascade,
  role varchar(20) not null,
  primary key (account_id, role)
);
create index account_role_by_role on account_role (role);
