-- Append-only. Ids grow with time, so the log is read by its primary key, newest first.
create table audit_line (
  id uuid primary key,
  happened_at timestamp with time zone not null,
  actor uuid,
  action varchar(80) not null,
  subject varchar(100),
  detail varchar(500)
);
create index audit_line_of_actor on audit_line (actor, id);
create index audit_line_about_subject on audit_line (subject, id);
