-- What is listed or searched has columns; what is only shown is one document.
create table topic (
    slug        varchar(80)  primary key,
    title       varchar(300) not null,
    summary     text         not null,
    lang        varchar(35)  not null,
    file        varchar(300) not null,
    group_title varchar(300) not null,
    place       integer      not null,
    notes       text,
    retired_at  timestamp with time zone
);

-- Diagrams of the study notes.
create table topic_image (
    name varchar(120) primary key,
    svg  text         not null
);

-- revision_id is the wording that is asked now; it has no foreign key, since a revision needs its question first.
-- owner is 'files', or 'browser' once an author edited it there. A check with `in (…)` fails in H2 2.4.240 as soon as
-- the connection that made it is closed (h2database#4308).
create table question (
    id                 uuid         primary key,
    slug               varchar(80)  not null unique,
    topic              varchar(80)  not null references topic,
    file               varchar(300),
    owner              varchar(10)  not null,
    revision_id        uuid         not null,
    type               varchar(20)  not null,
    difficulty         integer      not null check (difficulty between 1 and 3),
    time_limit_seconds integer      not null check (time_limit_seconds between 5 and 3600),
    drill              boolean      not null,
    pilot              boolean      not null,
    legacy             boolean      not null,
    created_at         timestamp with time zone not null,
    retired_at         timestamp with time zone,
    retired_reason     text
);
create index question_by_topic on question (topic);

create table question_tag (
    question_id uuid        not null references question,
    tag         varchar(80) not null,
    place       integer     not null,
    primary key (question_id, tag)
);

create table question_objective (
    question_id uuid        not null references question,
    exam        varchar(80) not null,
    objective   varchar(40) not null,
    place       integer     not null,
    primary key (question_id, exam)
);

-- One immutable wording: type, stem, options and key. The hash is over these alone.
create table revision (
    id          uuid        primary key,
    question_id uuid        not null references question,
    hash        varchar(64) not null,
    content     text        not null,
    created_at  timestamp with time zone not null,
    unique (question_id, hash)
);

-- Explanations, whys, references and dates of a wording. A better explanation is a new version and resets nothing.
create table commentary (
    id          uuid        primary key,
    revision_id uuid        not null references revision,
    version     integer     not null,
    hash        varchar(64) not null,
    content     text        not null,
    created_at  timestamp with time zone not null,
    unique (revision_id, version)
);

create table exam (
    id         varchar(80) primary key,
    content    text        not null,
    retired_at timestamp with time zone
);

-- One row, which whoever synchronises holds. `changes` grows with every change to what is published.
create table bank_state (
    id              integer primary key check (id = 1),
    digest          varchar(80) not null,
    changes         bigint      not null,
    synchronised_at timestamp with time zone
);
insert into bank_state (id, digest, changes) values (1, '', 0);
