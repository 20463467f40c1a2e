-- What a transaction may see is found once, when its context begins, and sealed with it: from now on also what is
-- hidden from whoever asks (0021, 0040), which every policy asked for again. What they were granted is asked for by
-- a function, once a statement and only where nothing else has let a row through; written out in each policy, with
-- the policy of the grants themselves within it, it was most of every plan.

create or replace function app.begin_ctx(token_hash bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  s record;
  standing record;
  body text;
begin
  select x.actor, x.device, x.used_at, greatest(d.last_sync, x.created_at) as last_contact into s
  from session x
  join device d on d.id = x.device and d.revoked_at is null
  join account a on a.actor = x.actor and a.closed_at is null
  where x.token = token_hash and x.ended_at is null and x.expires_at > transaction_timestamp();
  if not found then
    perform set_config('app.ctx', '', true);
    return null;
  end if;
  standing := app.standing_of(s.actor);
  body := array_to_string(array[extract(epoch from transaction_timestamp())::text, s.actor] || standing.lists
    || app.hidden_from(s.actor)::text, chr(30));
  perform set_config('app.ctx', app.mac(body) || '|' || body, true);
  if s.used_at < transaction_timestamp() - interval '1 minute' then
    update session set used_at = transaction_timestamp() where token = token_hash;
  end if;
  return jsonb_build_object('actor', s.actor, 'device', s.device, 'posts', standing.posts::jsonb,
    'lastContact', to_char(s.last_contact at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'now', to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
end $$;

-- One list of this transaction's context; empty when there is none or its seal is wrong. On bytes, since a text is
-- walked through sign by sign to be cut; in one function with what it checks, for half of what it costs is the call.
create or replace function app.sight(list text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  raw bytea := convert_to(coalesce(current_setting('app.ctx', true), ''), 'UTF8');
  sealed bytea := substr(raw, 66);
  body text;
  said text;
begin
  if raw = '' then
    return '{}';
  end if;
  -- As app.mac says.
  if substr(raw, 1, 64) is distinct from
      (select convert_to(encode(sha256(two || sha256(one || sealed)), 'hex'), 'UTF8') from context_key) then
    raise log 'a context with a wrong seal was refused';
    return '{}';
  end if;
  body := convert_from(sealed, 'UTF8');
  if split_part(body, chr(30), 1) is distinct from extract(epoch from transaction_timestamp())::text then
    raise log 'a context of another transaction was refused';
    return '{}';
  end if;
  said := split_part(body, chr(30), case list when 'uid' then 2
    when 'holders' then 3 when 'desks' then 4 when 'reach' then 5 when 'nation' then 6 when 'compartments' then 7
    when 'principals' then 8 when 'releases' then 9 when 'releases_desks' then 10 when 'releases_all' then 11
    when 'hidden' then 12 end);
  if list in ('uid', 'releases_all') then
    return array[said];
  end if;
  return coalesce(said, '{}')::text[];
end $$;

create or replace function app.uid() returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (app.sight('uid'))[1];
end $$;

create or replace function app.releases_all() returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return coalesce((app.sight('releases_all'))[1]::boolean, false);
end $$;

create or replace function app.hidden() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return app.sight('hidden')::uuid[];
end $$;

-- What whoever asks was granted and still has.
create function app.granted() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  mine text[] := app.sight('holders');
begin
  return array(select g.subject from access_grant g
    where g.holder = any (mine) and (g.until is null or g.until > transaction_timestamp()));
end $$;

drop function app.ctx_member(text);

do $$
begin
  grant create on schema app to cwmis_append;
  alter function app.granted() owner to cwmis_append;
  revoke create on schema app from cwmis_append;
  revoke all on function app.granted() from public;
  grant execute on function app.granted() to cwmis_serve;
  grant execute on function app.sight(text) to cwmis_append;
  grant execute on function app.hidden_from(text) to cwmis_context;
end $$;

alter policy reach on subject using (
  in_district = any ((select app.sight('reach'))::text[])
  or in_sub_county = any ((select app.sight('reach'))::text[])
  or type = any ((select app.sight('nation'))::text[])
  or id = any ((select app.granted())::uuid[])
);
alter policy reach on head using (
  type || '|' || desk = any ((select app.sight('desks'))::text[])
  or in_district = any ((select app.sight('reach'))::text[])
  or in_sub_county = any ((select app.sight('reach'))::text[])
  or type = any ((select app.sight('nation'))::text[])
  or subject = any ((select app.granted())::uuid[])
);
