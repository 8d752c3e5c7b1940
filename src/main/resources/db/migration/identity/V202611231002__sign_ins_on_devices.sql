-- Only the SHA-256 of the cookie's token is kept: whoever reads this table cannot sign in with it.
create table sign_in (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  token_hash varchar(43) not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  remembered boolean not null,
  device varchar(80) not null,
  ip varchar(45) not null,
  constraint sign_in_token_is_unique unique (token_hash)
);
create index sign_in_of_account on sign_in (account_id);
create index sign_in_by_expiry on sign_in (expires_at);
