-- Set-up, sign-up, invitation and password reset: links handed out once, kept as a hash.
create table one_time_link (
  id uuid primary key,
  purpose varchar(20) not null,
  token_hash varchar(43) not null,
  account_id uuid references account (id) on delete cascade,
  email varchar(254),
  made_by uuid,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint one_time_link_token_is_unique unique (token_hash)
);
create index one_time_link_of_account on one_time_link (account_id);
create index one_time_link_by_purpose on one_time_link (purpose, id);
create index one_time_link_by_expiry on one_time_link (expires_at);
