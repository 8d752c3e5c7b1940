-- `text_key` is the start of message keys; `arguments` are separated by the character U+001F.
create table message (
    id        uuid          primary key,
    account   uuid          not null,
    text_key  varchar(100)  not null,
    arguments varchar(2000) not null,
    path      varchar(500)  not null,
    sent_at   timestamp with time zone not null,
    read_at   timestamp with time zone
);
create index message_by_account on message (account, id);
