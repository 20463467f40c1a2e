-- What sign-in needs before there is a context. serve never reads the tables of accounts and
-- sessions themselves.

create function app.find_account(name text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select jsonb_build_object('actor', a.actor, 'hash', a.hash, 'failures', a.failures,
      'locked', coalesce(a.locked_until > clock_timestamp(), false))
    from account a where a.account = name and a.closed_at is null;
end;

-- Counts a failure; from the fifth on the account waits, twice as long each time, at most an hour.
create function app.note_failure(who text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update account set failures = failures + 1,
      locked_until = case when failures >= 4
        then clock_timestamp() + least(interval '1 hour', interval '15 seconds' * power(2, least(failures - 4, 10))) end
    where actor = who;
end;

-- p: {actor, device, key, label, token: hex, challenge, hours}
create function app.open_session(p jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update account set failures = 0, locked_until = null where actor = p ->> 'actor' and (failures > 0 or locked_until is not null);
  insert into device (id, actor, key, label) values (p ->> 'device', p ->> 'actor', p -> 'key', coalesce(p ->> 'label', ''))
    on conflict (id) do nothing;
  if not exists (select 1 from device where id = p ->> 'device' and actor = p ->> 'actor' and key = p -> 'key'
      and revoked_at is null) then
    raise exception 'device of another' using errcode = 'insufficient_privilege';
  end if;
  insert into session (token, actor, device, challenge, expires_at)
    values (decode(p ->> 'token', 'hex'), p ->> 'actor', p ->> 'device', p ->> 'challenge',
      clock_timestamp() + make_interval(hours => (p ->> 'hours')::int));
end $$;

-- The session as the doors need it: who, which key, which challenge, since when. Null where it is over.
create function app.find_session(token_hash bytea) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select jsonb_build_object('actor', s.actor, 'name', p.name, 'device', s.device, 'key', d.key, 'challenge', s.challenge,
      'created', s.created_at, 'used', s.used_at, 'expires', s.expires_at,
      'lastSync', to_char(d.last_sync at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'posts', app.posts_of(s.actor))
    from session s
    join device d on d.id = s.device and d.revoked_at is null
    join account a on a.actor = s.actor and a.closed_at is null
    join actor p on p.id = s.actor
    where s.token = token_hash and s.ended_at is null and s.expires_at > clock_timestamp();
end;

-- A refresh proved the key: the next challenge stands, the session is used now.
create function app.renew_session(token_hash bytea, next_challenge text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update session set challenge = next_challenge, used_at = clock_timestamp()
    where token = token_hash and ended_at is null and expires_at > clock_timestamp();
end;

create function app.end_session(token_hash bytea) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update session set ended_at = clock_timestamp() where token = token_hash and ended_at is null;
end;

-- A device was given its caseload: its lease begins anew. Only for the device of this transaction's context.
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
  foreach f in array array['app.find_account(text)', 'app.note_failure(text)', 'app.open_session(jsonb)',
    'app.find_session(bytea)', 'app.renew_session(bytea, text)', 'app.end_session(bytea)', 'app.note_sync(bytea)'] loop
    execute format('alter function %s owner to cwmis_context', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cwmis_serve', f);
  end loop;
  revoke create on schema app from cwmis_context;
end $$;
