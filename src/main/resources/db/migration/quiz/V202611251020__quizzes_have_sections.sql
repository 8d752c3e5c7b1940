-- A section draws so many questions of a topic and a level; null: of any. Its seconds are for each question; null: the question's own.
create table quiz_section (
  quiz uuid not null references quiz (id) on delete cascade,
  place integer not null,
  topic varchar(80),
  level integer,
  questions integer not null,
  seconds integer,
  primary key (quiz, place)
);
