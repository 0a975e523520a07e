-- The day on which a turn last read or wrote the item, in days since 1970, UTC; null where a HipBot of before wrote it.
-- A day, and not a moment: most turns leave it, and with it the index, as it is.
alter table item add column used_on integer;

create index item_by_age on item (used_on);
