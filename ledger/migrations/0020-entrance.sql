-- Sign-in as the doors do it: failures counted alike for accounts and for names nobody has,
-- a device that renews its sessions by a proof of its key, and the first administrator's code.

create table sign_in_failure (
  name text not null,
  at timestamptz not null
);
comment on table sign_in_failure is 'Failed sign-ins of the last hours, under a keyed hash of the name that was tried, whether or not somebody has it.';
create index sign_in_failure_name on sign_in_failure (name, at); -- counting the failures of one name

alter table device
  add column challenge text,
  add column challenge_before text,
  add column challenged_at timestamptz;
comment on column device.challenge is 'What the device signs at its next refresh; null: it must sign in with the passphrase.';

alter table sign_in_failure enable row level security;
alter table sign_in_failure force row level security;
create policy context on sign_in_failure to cwmis_context using (true) with check (true);
create policy first_account on setting to cwmis_context using (name = 'first-administrator')
  with check (name = 'first-administrator');
grant select, insert, delete on sign_in_failure to cwmis_context;
grant select, delete on setting to cwmis_context;
grant insert on actor, account, office, desk, post, holding to cwmis_context;

-- Whoever enters, tries to or leaves is written down in the transaction that does it: no name that was tried,
-- no address, no token. Canonical JSON: members in the order of their names, no blanks.
grant insert on audit to cwmis_context;
create policy context on audit for insert to cwmis_context with check (true);

create function app.note_entrance(at_time timestamptz, who text, which text, door text, outcome text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into audit (at, actor, subjects, line) values (at_time, who, '{}', format(
    '{"actor":%s,"at":%s,"device":%s,"door":%s,"more":{},"outcome":%s,"purpose":"sign-in","subjects":[]}',
    to_json(who), to_json(to_char(at_time at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    coalesce(to_json(which)::text, 'null'), to_json(door), to_json(outcome)));
end;

create function app.sign_in_failures(tried text, since timestamptz) returns int
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select count(*)::int from (select 1 from sign_in_failure where name = tried and at > since limit 100) as lately;
end;

-- Old ones of the same name go with each new one, and a few of everybody's: the table stays small.
create function app.count_sign_in_failure(tried text, at_time timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  delete from sign_in_failure where ctid = any (array(
    select ctid from sign_in_failure where at < at_time - interval '1 day' limit 10));
  insert into sign_in_failure (name, at) values (tried, at_time);
  select app.note_entrance(at_time, 'nobody', null, 'sign-in', 'refused');
end;

create function app.clear_sign_in_failures(tried text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  delete from sign_in_failure where name = tried;
end;

-- p: {actor, device, key, token: hex, challenge, at, until}. The same key of the same person is the same device.
create function app.enter(p jsonb) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  which text;
begin
  select d.id into which from device d
    where d.actor = p ->> 'actor' and d.key = p -> 'key' and d.revoked_at is null
    order by d.registered_at limit 1 for update;
  if which is null then
    which := p ->> 'device';
    insert into device (id, actor, key) values (which, p ->> 'actor', p -> 'key');
    perform app.note_entrance((p ->> 'at')::timestamptz, p ->> 'actor', which, 'sign-in', 'device-registered');
  end if;
  update device set challenge = p ->> 'challenge', challenge_before = null, challenged_at = (p ->> 'at')::timestamptz
    where id = which;
  update session set ended_at = (p ->> 'at')::timestamptz where device = which and ended_at is null;
  insert into session (token, actor, device, challenge, created_at, used_at, expires_at)
    values (decode(p ->> 'token', 'hex'), p ->> 'actor', which, p ->> 'challenge',
      (p ->> 'at')::timestamptz, (p ->> 'at')::timestamptz, (p ->> 'until')::timestamptz);
  perform app.note_entrance((p ->> 'at')::timestamptz, p ->> 'actor', which, 'sign-in', 'entered');
  return which;
end $$;

create function app.device_at_door(which text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select jsonb_build_object('device', d.id, 'actor', d.actor, 'key', d.key, 'challenge', d.challenge,
      'before', d.challenge_before, 'challengedAt', (extract(epoch from d.challenged_at) * 1000)::bigint)
    from device d
    join account a on a.actor = d.actor and a.closed_at is null
    where d.id = which and d.revoked_at is null and d.challenge is not null;
end;

-- p: {device, actor, proved, token: hex, challenge, at, until}. `proved` is the challenge the proof was for:
-- of two refreshes at once only the first turns the page.
create function app.renew(p jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform 1 from device d where d.id = p ->> 'device' and d.challenge = p ->> 'proved' and d.revoked_at is null for update;
  if not found then
    return false;
  end if;
  if p ->> 'challenge' <> p ->> 'proved' then
    update device set challenge_before = challenge, challenge = p ->> 'challenge',
      challenged_at = (p ->> 'at')::timestamptz where id = p ->> 'device';
  end if;
  update session set ended_at = (p ->> 'at')::timestamptz where device = p ->> 'device' and ended_at is null;
  insert into session (token, actor, device, challenge, created_at, used_at, expires_at)
    values (decode(p ->> 'token', 'hex'), p ->> 'actor', p ->> 'device', p ->> 'challenge',
      (p ->> 'at')::timestamptz, (p ->> 'at')::timestamptz, (p ->> 'until')::timestamptz);
  perform app.note_entrance((p ->> 'at')::timestamptz, p ->> 'actor', p ->> 'device', 'refresh', 'entered');
  return true;
end $$;

-- Signing out ends the session and the device's right to renew it.
create function app.leave(token_hash bytea, at_time timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select app.note_entrance(at_time, s.actor, s.device, 'sign-out', 'left')
    from session s where s.token = token_hash and s.ended_at is null;
  update device set challenge = null, challenge_before = null
    where id = (select s.device from session s where s.token = token_hash and s.ended_at is null);
  update session set ended_at = at_time where token = token_hash and ended_at is null;
end;

-- A proof was used again by somebody else: nobody renews on this device, and its sessions end.
create function app.end_device(which text, at_time timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select app.note_entrance(at_time, d.actor, d.id, 'refresh', 'device-ended')
    from device d where d.id = which and d.actor is not null;
  update device set challenge = null, challenge_before = null where id = which;
  update session set ended_at = at_time where device = which and ended_at is null;
end;


create function app.has_accounts() returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select 1 from account);
end;

-- p: {code: hex of its SHA-256, actor, account, hash, name, office, desk, post, role}. Once, and only while there is no account.
create function app.first_administrator(p jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from setting where name = 'first-administrator' and value ->> 'code' = p ->> 'code'
    and not exists (select 1 from account);
  if not found then
    return false;
  end if;
  insert into actor (id, name) values (p ->> 'actor', p ->> 'name');
  insert into account (actor, account, hash) values (p ->> 'actor', p ->> 'account', p ->> 'hash');
  insert into office (id, name) values (p ->> 'office', 'Administration');
  insert into desk (id, office, name) values (p ->> 'desk', p ->> 'office', 'Administration');
  insert into post (id, desk, role) values (p ->> 'post', p ->> 'desk', p ->> 'role');
  insert into holding (actor, post, since) values (p ->> 'actor', p ->> 'post', now());
  perform app.note_entrance(now(), p ->> 'actor', null, 'first-administrator', 'made');
  return true;
end $$;

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_context;
  foreach f in array array['app.sign_in_failures(text, timestamptz)', 'app.count_sign_in_failure(text, timestamptz)',
    'app.clear_sign_in_failures(text)', 'app.enter(jsonb)', 'app.device_at_door(text)', 'app.renew(jsonb)',
    'app.leave(bytea, timestamptz)', 'app.end_device(text, timestamptz)', 
    'app.has_accounts()', 'app.first_administrator(jsonb)'] loop
    execute format('alter function %s owner to cwmis_context', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cwmis_serve', f);
  end loop;
  alter function app.note_entrance(timestamptz, text, text, text, text) owner to cwmis_context;
  revoke all on function app.note_entrance(timestamptz, text, text, text, text) from public;
  revoke create on schema app from cwmis_context;
end $$;
