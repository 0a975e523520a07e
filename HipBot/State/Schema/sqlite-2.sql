-- Things that all hosts share, such as the key that signs tokens.
create table secret (
  name  text primary key,
  value blob not null
) without rowid;

-- Written to see whether anything can be.
create table probe (
  id integer primary key,
  at integer not null
);
