-- The context as before (0006), made and read for less: a look asks for it a dozen times. Its lists lie behind one
-- another as arrays, so that one of them is had without reading JSON; posts and sight come of one query.
-- What is sealed, with what and for how long stays as it was.

-- All posts an actor holds or held, and the desks for which theirs is on call now, as JSON; and the lists of what
-- they may see by those in force, each the text of an array, in the order of app.ctx_member.
create function app.standing_of(who text, out posts text, out lists text[])
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  held record;
  type text;
  said text[] := '{}';
  holders text[] := '{}';
  desks text[] := '{}';
  reach text[] := '{}';
  nation text[] := '{}';
  compartments text[] := '{open}';
  principals text[] := array['actor:' || who];
  releases text[] := '{}';
  releases_desks text[] := '{}';
  releases_all boolean := false;
begin
  for held in
    select s.desk, d.office, o.place, r.reach, r.reads, r.compartments, r.writes,
      json_build_object('post', s.post, 'desk', s.desk, 'role', s.role, 'place', o.place,
        'from', to_char(s.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'until', to_char(least(s.until, d.until, o.until) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as said,
      r.code is not null and (s.since <= transaction_timestamp() or not s.own)
        and coalesce(least(s.until, d.until, o.until), 'infinity') > transaction_timestamp() as in_force
    from (
      select p.id as post, p.desk, p.role, h.since, least(h.until, p.until) as until, true as own
        from holding h join post p on p.id = h.post where h.actor = who
      union all
      select c.post, c.desk, c.role, c.since, null, false from app.on_call_for(who) c
    ) s
    join desk d on d.id = s.desk
    join office o on o.id = d.office
    left join role r on r.code = s.role
    order by s.own desc, s.since, s.post
  loop
    said := said || held.said::text;
    continue when not held.in_force;
    principals := principals || ('desk:' || held.desk);
    compartments := compartments || held.compartments;
    foreach type in array held.reads loop
      holders := holders || (type || '|actor:' || who) || (type || '|desk:' || held.desk);
      desks := desks || (type || '|' || held.desk);
      if held.reach = 'nation' then
        nation := nation || type;
      elsif held.reach = 'office' and held.place is not null then
        reach := reach || (type || ':' || held.place);
      end if;
    end loop;
    if 'quarantine-released' = any (held.writes) then
      releases_desks := releases_desks || array(select d.id from desk d where d.office = held.office);
      releases_all := releases_all or held.reach = 'nation';
      if held.reach = 'office' and held.place is not null then
        releases := releases || split_part(held.place, '.', 1);
      end if;
    end if;
  end loop;
  posts := '[' || array_to_string(said, ',') || ']';
  lists := array[holders::text, desks::text, reach::text, nation::text, compartments::text, principals::text,
    releases::text, releases_desks::text, releases_all::text];
end $$;

-- For the append, which has no context: the posts alone, and what somebody may release.
create or replace function app.posts_of(who text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select s.posts::jsonb from app.standing_of(who) s);
end $$;

create or replace function app.sight_of(who text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select jsonb_build_object('releases', s.lists[7]::text[], 'releases_desks', s.lists[8]::text[],
    'releases_all', s.lists[9]::boolean) from app.standing_of(who) s);
end $$;

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
  body := array_to_string(
    array[extract(epoch from transaction_timestamp())::text, s.actor] || standing.lists, chr(30));
  perform set_config('app.ctx', app.mac(body) || '|' || body, true);
  if s.used_at < transaction_timestamp() - interval '1 minute' then
    update session set used_at = transaction_timestamp() where token = token_hash;
  end if;
  return jsonb_build_object('actor', s.actor, 'device', s.device, 'posts', standing.posts::jsonb,
    'lastContact', to_char(s.last_contact at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'now', to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
end $$;

-- One member of this transaction's context, as text; null when there is none or its seal is wrong.
create function app.ctx_member(member text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  raw text := nullif(current_setting('app.ctx', true), '');
  body text := substr(raw, 66);
begin
  if raw is null then
    return null;
  end if;
  -- As app.mac says; a call of it would be half of what this costs.
  if left(raw, 64) is distinct from
      (select encode(sha256(two || sha256(one || convert_to(body, 'UTF8'))), 'hex') from context_key) then
    raise log 'a context with a wrong seal was refused';
    return null;
  end if;
  if split_part(body, chr(30), 1) is distinct from extract(epoch from transaction_timestamp())::text then
    raise log 'a context of another transaction was refused';
    return null;
  end if;
  return split_part(body, chr(30), case member when 'uid' then 2
    when 'holders' then 3 when 'desks' then 4 when 'reach' then 5 when 'nation' then 6 when 'compartments' then 7
    when 'principals' then 8 when 'releases' then 9 when 'releases_desks' then 10 when 'releases_all' then 11 end);
end $$;

create or replace function app.uid() returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return app.ctx_member('uid');
end $$;

create or replace function app.sight(list text) returns text[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return coalesce(app.ctx_member(list), '{}')::text[];
end $$;

create or replace function app.releases_all() returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return coalesce(app.ctx_member('releases_all')::boolean, false);
end $$;

drop function app.ctx();

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_context;
  foreach f in array array['app.standing_of(text)', 'app.ctx_member(text)'] loop
    execute format('alter function %s owner to cwmis_context', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  revoke create on schema app from cwmis_context;
end $$;
