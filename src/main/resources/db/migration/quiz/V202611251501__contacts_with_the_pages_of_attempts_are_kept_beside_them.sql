-- What changes with every answer stands apart from the attempt. H2 writes a changed row to every index of its table anew, and an
-- attempt has ten; this row has one. The sweep asks the contact, so idle_at need not follow it: it is the first time to look.
create table contact (
  attempt uuid primary key,
  page varchar(36),
  current_position integer not null,
  last_contact timestamp with time zone not null
);
insert into contact (attempt, page, current_position, last_contact)
select id, page, current_position, last_contact from attempt;
alter table contact add constraint contact_of_an_attempt foreign key (attempt) references attempt (id) on delete cascade;
alter table attempt drop column page;
alter table attempt drop column current_position;
alter table attempt drop column last_contact;
