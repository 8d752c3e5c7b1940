-- Nothing else may be left behind by a visitor who was merged or purged at the same moment.
delete from attempt where not exists (select 1 from account where account.id = attempt.learner);
alter table attempt add constraint attempt_of_an_account foreign key (learner) references account (id);
-- One key for both columns of a slot: that the wording is there, and that it is one of that question. Its index takes the place of
-- the one on the question alone, so that starting an attempt writes to as many indexes as before.
alter table revision add constraint revision_of_its_question unique (question_id, id);
create index slot_wording on slot (question, revision);
drop index slot_question;
alter table slot add constraint slot_pins_a_wording foreign key (question, revision) references revision (question_id, id);
