-- What sign-in needs before there is a context. serve never reads the tables of accounts and
-- sessions themselves.

create function app.find_account(name text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select jsonb_build_object('actor', a.actor, 'hash', a.hash)
    from account a where a.account = name and a.closed_at is null;
end;

-- A device was given its caseload: its lease begins anew.
create function app.note_sync(token_hash bytea) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update device set last_sync = clock_timestamp()
    where id = (select s.device from session s where s.token = token_hash and s.ended_at is null);
end;

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_context;
  foreach f in array array['app.find_account(text)', 'app.note_sync(bytea)'] loop
    execute format('alter function %s owner to cwmis_context', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cwmis_serve', f);
  end loop;
  revoke create on schema app from cwmis_context;
end $$;
