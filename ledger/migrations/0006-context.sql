-- Who is asking. The context is a setting of one transaction, sealed with a key that only
-- cwmis_context may read and bound to the transaction's start: another statement can write the
-- setting, but it cannot write a valid one, and cannot carry one over.

create table context_key (
  one bytea not null,
  two bytea not null
);
comment on table context_key is 'The two keys of the context''s seal. Read by cwmis_context alone.';
insert into context_key values (
  sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
  sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
);

grant select on actor, account, office, desk, post, holding, role to cwmis_context;
grant select, insert, update on device, session to cwmis_context;
grant update on account to cwmis_context;
grant select on context_key to cwmis_context;

-- All posts an actor holds or held, as the access function wants them. In plpgsql, which keeps its plans:
-- before version 18 a function in SQL is planned at each call.
create function app.posts_of(who text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
        'post', p.id, 'desk', p.desk, 'role', p.role, 'place', o.place,
        'from', to_char(h.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'until', to_char(least(h.until, p.until, d.until, o.until) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      ) order by h.since, p.id), '[]'::jsonb)
    from holding h
    join post p on p.id = h.post
    join desk d on d.id = p.desk
    join office o on o.id = d.office
    where h.actor = who);
end $$;

create function app.mac(body text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select encode(sha256(two || sha256(one || convert_to(body, 'UTF8'))), 'hex') from context_key);
end $$;

-- What a session may see now, by its posts in force: the shape of every policy.
create function app.sight_of(who text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
  with held as (
    select p.id as post, p.desk, o.place, r.*
    from holding h
    join post p on p.id = h.post
    join desk d on d.id = p.desk
    join office o on o.id = d.office
    join role r on r.code = p.role
    where h.actor = who
      and h.since <= transaction_timestamp()
      and coalesce(least(h.until, p.until, d.until, o.until), 'infinity') > transaction_timestamp()
  ), readable as (
    select distinct held.*, unnest(reads) as type from held
  )
  select jsonb_build_object(
    'holders', (select coalesce(jsonb_agg(distinct type || '|' || principal), '[]')
      from readable, lateral (values ('actor:' || who), ('desk:' || desk)) as v (principal)),
    'desks', (select coalesce(jsonb_agg(distinct type || '|' || desk), '[]') from readable),
    'reach', (select coalesce(jsonb_agg(distinct type || ':' || place), '[]') from readable
      where reach = 'office' and place is not null),
    'nation', (select coalesce(jsonb_agg(distinct type), '[]') from readable where reach = 'nation'),
    'compartments', (select jsonb_agg(distinct c) from (
      select 'open' as c union all select unnest(compartments) from held) as all_held),
    'principals', (select jsonb_agg(distinct p) from (
      select 'actor:' || who as p union all select 'desk:' || desk from held) as all_principals),
    'releases', (select coalesce(jsonb_agg(distinct split_part(place, '.', 1)), '[]') from held
      where 'quarantine-released' = any (writes) and reach = 'office' and place is not null),
    'releases_desks', (select coalesce(jsonb_agg(distinct d.id), '[]') from held
      join desk own on own.id = held.desk join desk d on d.office = own.office
      where 'quarantine-released' = any (held.writes)),
    'releases_all', coalesce((select bool_or(true) from held
      where 'quarantine-released' = any (writes) and reach = 'nation'), false)
  ));
end $$;

-- Opens the context of a session for this transaction. Answers the actor, or null where the
-- session is over. Touches the session at most once a minute.
create function app.begin_ctx(token_hash bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  s record;
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
  body := (app.sight_of(s.actor) || jsonb_build_object('uid', s.actor,
    'at', extract(epoch from transaction_timestamp())::text))::text;
  perform set_config('app.ctx', app.mac(body) || '|' || body, true);
  if s.used_at < transaction_timestamp() - interval '1 minute' then
    update session set used_at = transaction_timestamp() where token = token_hash;
  end if;
  return jsonb_build_object('actor', s.actor, 'device', s.device, 'posts', app.posts_of(s.actor),
    'lastContact', to_char(s.last_contact at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'now', to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
end $$;

-- The context of this transaction, or null when there is none or its seal is wrong.
create function app.ctx() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  raw text := nullif(current_setting('app.ctx', true), '');
  body jsonb;
begin
  if raw is null then
    return null;
  end if;
  if left(raw, 64) is distinct from app.mac(substr(raw, 66)) then
    raise log 'a context with a wrong seal was refused';
    return null;
  end if;
  body := substr(raw, 66)::jsonb;
  if body ->> 'at' is distinct from extract(epoch from transaction_timestamp())::text then
    raise log 'a context of another transaction was refused';
    return null;
  end if;
  return body;
end $$;

create function app.uid() returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return app.ctx() ->> 'uid';
end $$;

-- One list of the context as an array; empty without a context.
create function app.sight(list text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return array(select x from jsonb_array_elements_text(app.ctx() -> list) as x);
end $$;

create function app.releases_all() returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return coalesce((app.ctx() ->> 'releases_all')::boolean, false);

do $$
declare
  f text;
begin
  foreach f in array array['app.posts_of(text)', 'app.mac(text)', 'app.sight_of(text)', 'app.begin_ctx(bytea)',
    'app.ctx()', 'app.uid()', 'app.sight(text)', 'app.releases_all()'] loop
    execute format('grant create on schema app to cwmis_context');
    execute format('alter function %s owner to cwmis_context', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  revoke create on schema app from cwmis_context;
end $$;
grant execute on function app.begin_ctx(bytea), app.uid(), app.sight(text), app.releases_all() to cwmis_serve;
