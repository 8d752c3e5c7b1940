-- Whoever derives something from finished attempts hears of each once and in one order: their numbers. A number is not given where
-- an attempt ends, since such transactions become visible out of order, but afterwards, by one at a time, who holds the row below.
-- tell_at: from when its result may be told; null once it has a number.
alter table attempt add column tell_at timestamp with time zone;
alter table attempt add column finish_number bigint;
alter table attempt add constraint attempt_finish_number_is_unique unique (finish_number);
create index attempt_to_tell on attempt (tell_at);
create table attempt_numbering (
  id integer primary key,
  last_number bigint not null
);
insert into attempt_numbering (id, last_number) values (1, 0);
update attempt set tell_at = case when feedback = 'AFTER_CLOSING' then feedback_from else finished_at end
where finished_at is not null;
