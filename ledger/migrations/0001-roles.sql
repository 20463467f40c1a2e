-- The roles of the database and the two schemas. Roles belong to the whole cluster, so another
-- database of the same cluster may have made them already.
do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'cwmis_serve',    -- the doors: row-level security forced, no CREATE, owns nothing
    'cwmis_append',   -- owns the pinned functions by which entries are locked, read and written; no login
    'cwmis_context',  -- owns the functions that know sessions and the key of the context; no login
    'cwmis_sequence', -- gives positions and signs checkpoints
    'cwmis_view',     -- followers: headers and open slices, no keys
    'cwmis_keeper'    -- rebuilds and verifies: reads everything
  ] loop
    begin
      execute format('create role %I nologin', wanted);
    exception when duplicate_object or unique_violation then
      null;
    end;
    begin
      -- An owner who is no superuser must be a member to hand functions over.
      if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant %I to current_user', wanted);
      end if;
    exception when others then
      null;
    end;
  end loop;
end $$;

-- When positions lag, the sequencer names the process that holds them back. Without the right to
-- see it (an outside database whose owner may not give it) it only says that they lag.
do $$
begin
  grant pg_read_all_stats to cwmis_sequence;
exception when insufficient_privilege then
  null;
end $$;

create schema app;
comment on schema app is 'Functions only: the context, sign-in, and the two functions of append.';

revoke all on schema public from public;
grant usage on schema public, app to
  cwmis_serve, cwmis_append, cwmis_context, cwmis_sequence, cwmis_view, cwmis_keeper;
alter default privileges in schema app revoke execute on functions from public;
alter default privileges revoke execute on functions from public;
