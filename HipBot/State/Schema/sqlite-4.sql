-- How the item is written; what was there before versions were counted is of the first.
alter table item add column version integer not null default 1;
