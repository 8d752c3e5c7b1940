-- A section has a name, and minutes for all of it instead of seconds for each question.
alter table quiz_section add column name varchar(60);
alter table quiz_section add column minutes integer;
-- The sections that an attempt was drawn in, a line each: how many questions, and the name. Null: it has none.
alter table attempt add column sections varchar(2000);
