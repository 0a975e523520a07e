-- Times are milliseconds since 1970, UTC. Databases of before versions were counted have these tables already.

-- What the bot remembers, as IStorage sees it.
create table if not exists item (
  key  text primary key,
  etag text not null,
  json text not null
) without rowid;

-- Activities that have been answered, so that a redelivery is not answered again.
create table if not exists delivery (
  key      text primary key,
  at       integer not null,
  response text
) without rowid;

create index if not exists delivery_by_age on delivery (at);

-- Direct Line: who talks, and where the conversation stands. A place in the log is never given twice.
create table if not exists conversation (
  id        text primary key,
  user_id   text,
  user_name text,
  locale    text,
  last      integer not null default 0,
  last_used integer not null,
  ended     integer not null default 0
) without rowid;

create index if not exists conversation_by_age on conversation (last_used);

-- Direct Line: what was said. Append-only: an update is a further row with the same id.
create table if not exists activity (
  conversation text not null references conversation (id) on delete cascade,
  sequence     integer not null,
  id           text not null,
  client_id    text,
  inbound      integer not null,
  at           integer not null,
  json         text not null,
  primary key (conversation, sequence)
) without rowid;

create index if not exists activity_by_id on activity (conversation, id);
create unique index if not exists activity_by_client_id on activity (conversation, client_id) where client_id is not null;
