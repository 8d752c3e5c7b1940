-- Pictures in questions, named by their content: texts say images/NAME. `batch` is the import that brought it first.
create table attachment (
    name    varchar(40) primary key,
    content bytea       not null,
    kept_at timestamp with time zone not null,
    batch   uuid
);
create index attachment_by_batch on attachment (batch);
