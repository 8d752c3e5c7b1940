-- What somebody who was asked a question thinks is wrong with it, and what came of it.
create table problem_report (
    id          uuid          primary key,
    question_id uuid          not null references question on delete cascade,
    revision_id uuid          not null references revision,
    reporter    uuid          not null references account (id),
    kind        varchar(20)   not null,
    remark      varchar(4000) not null,
    source      varchar(1000),
    reported_at timestamp with time zone not null,
    outcome     varchar(20),
    answer      varchar(4000),
    answered_by uuid          references account (id),
    answered_at timestamp with time zone
);
create index problem_report_by_question on problem_report (question_id, outcome);
create index problem_report_open on problem_report (outcome, id);
create index problem_report_by_reporter on problem_report (reporter, id);
