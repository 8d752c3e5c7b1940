-- Whoever is in here gets no mail about what closes soon.
create table reminder_refusal (
  account uuid primary key references account (id),
  refused_at timestamp with time zone not null
);
