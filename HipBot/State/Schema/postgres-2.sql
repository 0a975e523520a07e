-- Things that all hosts share, such as the key that signs tokens.
create table secret (
  name  text collate "C" primary key,
  value bytea not null
);

-- Written to see whether anything can be.
create table probe (
  id bigint primary key,
  at bigint not null
);
