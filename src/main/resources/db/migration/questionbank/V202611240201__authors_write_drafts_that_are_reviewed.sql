-- A question that was never published has no wording yet. `words` is what the list of the bank is searched for, in
-- lower case; `author` made it here, `batch` is the import it came with.
alter table question alter column revision_id drop not null;
alter table question add column words text;
alter table question add column review_by date;
alter table question add column author uuid references account (id);
alter table question add column batch uuid;
create index question_by_slug_in_topic on question (topic, slug);
create index question_by_batch on question (batch);
create index question_by_review_by on question (review_by);

-- What an author is at work on, at most one for each question: the form as it was typed. The version tells two
-- authors apart who save at once; `based_on` is the wording that was published when it was begun.
create table draft (
    question_id  uuid        primary key references question on delete cascade,
    state        varchar(12) not null,
    content      text        not null,
    version      integer     not null,
    based_on     uuid        references revision,
    started_at   timestamp with time zone not null,
    saved_by     uuid        references account (id),
    saved_at     timestamp with time zone not null,
    submitted_by uuid        references account (id),
    submitted_at timestamp with time zone
);
create index draft_by_state on draft (state);

-- Everybody who had a hand in a draft: none of them reviews it.
create table draft_author (
    question_id uuid not null references draft on delete cascade,
    account     uuid not null references account (id),
    primary key (question_id, account)
);

-- What happened to a question, who did it, and what they said.
create table question_event (
    id          uuid        primary key,
    question_id uuid        not null references question on delete cascade,
    happened_at timestamp with time zone not null,
    who         uuid        references account (id),
    what        varchar(20) not null,
    remark      varchar(4000),
    revision_id uuid        references revision
);
create index question_event_by_question on question_event (question_id, id);

-- Questions that came in together, to be undone together.
create table question_batch (
    id         uuid         primary key,
    made_by    uuid         references account (id),
    made_at    timestamp with time zone not null,
    origin     varchar(300) not null,
    size       integer      not null,
    undone_at  timestamp with time zone
);
