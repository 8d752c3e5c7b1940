-- Instructors with whom a quiz is shared may change it, too, from then on; who changed it last is told to whoever was at it meanwhile.
alter table quiz add column changed_together_at timestamp with time zone;
alter table quiz add column changed_by uuid references account (id);
