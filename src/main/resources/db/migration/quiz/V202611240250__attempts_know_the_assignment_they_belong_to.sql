-- Assignments belong to a module above this one, so the id points nowhere here. The number makes pressing the button
-- twice start one attempt. The allowance and the extra time are those of the assignment, on top of the account's.
alter table attempt add column assignment uuid;
alter table attempt add column granted_allowance varchar(20) default 'STANDARD' not null;
alter table attempt add column extra_seconds integer default 0 not null;
alter table attempt add constraint attempt_at_an_assignment_is_numbered unique (assignment, learner, nth);
