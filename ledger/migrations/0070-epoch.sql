-- What opens a restored ledger. Run by the owner, in the transaction that filled the tables.

alter table epoch add column as_of timestamptz;
comment on column epoch.as_of is 'When the backup was taken from which this epoch began; null where none was restored.';

create index checkpoint_at on checkpoint (at); -- the newest checkpoint that is older than every backup

-- Everything given out since the backup is unknown here and must not be given to somebody else, or mean
-- something again: child numbers go on far beyond the last one, and whoever was signed in signs in anew.
create function app.open_epoch(why text, taken_at timestamptz) returns uuid
  language plpgsql volatile set search_path = pg_catalog, public, pg_temp as $$
declare
  opened uuid;
begin
  perform setval(pg_get_serial_sequence('child_block', 'block'),
    1048576 + coalesce((select max(block) from child_block), 0));
  update session set ended_at = clock_timestamp() where ended_at is null;
  update device set challenge = null, challenge_before = null where challenge is not null;
  insert into epoch (reason, as_of) values (why, taken_at) returning id into opened;
  return opened;
end $$;
