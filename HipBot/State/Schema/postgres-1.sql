-- Times are milliseconds since 1970, UTC.

-- What the bot remembers, as IStorage sees it.
create table item (
  key  text collate "C" primary key,
  etag text not null,
  json text not null
);

-- Activities that have been answered, so that a redelivery is not answered again.
create table delivery (
  key      text collate "C" primary key,
  at       bigint not null,
  response text
);

create index delivery_by_age on delivery (at);

-- Direct Line: who talks, and where the conversation stands. A place in the log is never given twice.
create table conversation (
  id        text collate "C" primary key,
  user_id   text,
  user_name text,
  locale    text,
  last      bigint not null default 0,
  last_used bigint not null,
  ended     boolean not null default false
);

create index conversation_by_age on conversation (last_used);

-- Direct Line: what was said. Append-only: an update is a further row with the same id.
create table activity (
  conversation text collate "C" not null references conversation (id) on delete cascade,
  sequence     bigint not null,
  id           text collate "C" not null,
  client_id    text collate "C",
  inbound      boolean not null,
  at           bigint not null,
  json         text not null,
  primary key (conversation, sequence)
);

create index activity_by_id on activity (conversation, id);
create unique index activity_by_client_id on activity (conversation, client_id) where client_id is not null;
