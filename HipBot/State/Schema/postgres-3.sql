-- What is to be told to channels elsewhere, and what became of it: an empty json means that the channel has it.
create table outbox (
  position      bigint generated always as identity primary key,
  id            text collate "C" not null unique,
  conversation  text collate "C" not null,
  kind          integer not null,
  json          text not null,
  at            bigint not null,
  claimed_until bigint not null,
  attempts      integer not null default 0,
  sent_id       text
);

create index outbox_by_conversation on outbox (conversation, claimed_until) where json <> '';
create index outbox_by_claim on outbox (claimed_until) where json <> '';

-- Direct Line: what was taken in, or is to be greeted, and has not been answered; under the key that its delivery will have.
create table unanswered (
  key          text collate "C" primary key,
  conversation text collate "C" not null references conversation (id) on delete cascade,
  at           bigint not null,
  due          bigint not null,
  attempts     integer not null default 0,
  json         text not null
);
