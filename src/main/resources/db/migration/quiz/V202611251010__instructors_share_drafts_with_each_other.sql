-- Other instructors see a draft that is shared, try it, copy it and set it for their groups; learners do not see it.
alter table quiz add column shared_at timestamp with time zone;
