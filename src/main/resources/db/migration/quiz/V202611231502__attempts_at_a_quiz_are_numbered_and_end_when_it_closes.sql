-- The number makes pressing the button twice start one attempt. Practice belongs to no quiz and always has number 1.
alter table attempt add column nth integer default 1 not null;
alter table attempt add column closes_at timestamp with time zone;
alter table attempt add constraint attempt_at_a_quiz_that_exists foreign key (quiz) references quiz (id);
alter table attempt add constraint attempt_number_is_unique unique (quiz, learner, nth);
drop index attempt_quiz;
