-- Files that wait for their author to look at what would become of each item. They go when they are taken in, or a day later.
create table import_upload (
    id      uuid        primary key,
    account uuid        not null references account (id) on delete cascade,
    made_at timestamp with time zone not null,
    format  varchar(20) not null,
    topic   varchar(80) not null,
    strict  boolean     not null
);
create index import_upload_by_time on import_upload (made_at);
create index import_upload_by_account on import_upload (account);

create table import_file (
    upload_id uuid         not null references import_upload on delete cascade,
    place     integer      not null,
    name      varchar(300) not null,
    content   bytea        not null,
    primary key (upload_id, place)
);

-- What became of each item of a batch.
create table import_report (
    batch   uuid primary key references question_batch,
    content text not null
);
