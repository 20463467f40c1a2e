-- Posts as an administrator sets them up: held, acted in or vacant, who is away, which desk is on call for
-- which, one-time codes of new people. Rows are ended, never overwritten; each change says who made it.

alter table role
  add column administers boolean not null default false,
  add column last_resort boolean not null default false;
alter table account
  add column one_time boolean not null default false,
  add column set_at timestamptz not null default now();
comment on column account.one_time is 'The hash is of a code that somebody else knows: it lets nobody in, only choose a passphrase.';
alter table holding add column appointed_by text references actor;

create table absence (
  id bigint generated always as identity primary key,
  actor text not null references actor,
  since timestamptz not null,
  until timestamptz not null,
  noted_by text not null references actor,
  check (since < until)
);
comment on table absence is 'Who is away from when until when: their approvals go on to the next named one.';
create index absence_actor on absence (actor); -- is this person away?

create table on_call (
  id bigint generated always as identity primary key,
  desk text not null references desk,
  fallback text not null references desk,
  since timestamptz not null default now(),
  until timestamptz,
  set_by text not null references actor,
  check (desk <> fallback)
);
comment on table on_call is 'Which desk does a desk''s work while nobody sits at it.';
create unique index on_call_desk on on_call (desk) where until is null;  -- one fall-back at a time
create index on_call_fallback on on_call (fallback) where until is null; -- every request: for whom is my desk on call?

create table directory_change (
  no bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null references actor,
  what text not null,
  more jsonb not null
);
comment on table directory_change is 'What an administrator changed about offices, desks, posts and people, by whom and when. Never changed.';

do $$
declare
  t text;
begin
  foreach t in array array['absence', 'on_call', 'directory_change'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to cwmis_keeper using (true) with check (true)', t);
    execute format('create policy context on %I to cwmis_context using (true) with check (true)', t);
    execute format('grant select on %I to cwmis_keeper', t);
    execute format('grant select, insert on %I to cwmis_context', t);
  end loop;
end $$;
create trigger directory_change_stays before update or delete or truncate on directory_change
  for each statement execute function app.refuse_change();
grant update (until) on on_call, holding, post, desk, office to cwmis_context;
grant update (until, name) on actor to cwmis_context;

-- ---- who is there ----

-- Sits somebody at this desk now: in post, with an open account, not away?
create function app.is_staffed(which text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return exists (
    select 1 from post p join holding h on h.post = p.id join account a on a.actor = h.actor
    where p.desk = which and a.closed_at is null
      and h.since <= transaction_timestamp()
      and coalesce(least(h.until, p.until), 'infinity') > transaction_timestamp()
      and not exists (select 1 from absence x where x.actor = h.actor
        and x.since <= transaction_timestamp() and x.until > transaction_timestamp()));
end $$;

-- The desks at which an actor works now, besides their own: those for which theirs is on call while nobody
-- sits there, and so on along the chain. Each with the post from which they do it.
create function app.on_call_for(who text) returns table (post text, role text, desk text, since timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query with recursive reached (post, role, desk, since, way) as (
    select p.id, p.role, c.desk, c.since, array[p.desk, c.desk]
      from holding h join post p on p.id = h.post join on_call c on c.fallback = p.desk and c.until is null
      where h.actor = who and h.since <= transaction_timestamp()
        and coalesce(least(h.until, p.until), 'infinity') > transaction_timestamp()
        and not app.is_staffed(c.desk)
    union all
    select r.post, r.role, c.desk, greatest(r.since, c.since), r.way || c.desk
      from reached r join on_call c on c.fallback = r.desk and c.until is null
      where not c.desk = any (r.way) and not app.is_staffed(c.desk)
  )
  select r.post, r.role, r.desk, r.since from reached r;
end $$;

-- All posts an actor holds or held, and the desks for which theirs is on call now.
create or replace function app.posts_of(who text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
        'post', s.post, 'desk', s.desk, 'role', s.role, 'place', o.place,
        'from', to_char(s.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'until', to_char(least(s.until, d.until, o.until) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      ) order by s.own desc, s.since, s.post), '[]'::jsonb)
    from (
      select p.id as post, p.desk, p.role, h.since, least(h.until, p.until) as until, true as own
        from holding h join post p on p.id = h.post where h.actor = who
      union all
      select c.post, c.desk, c.role, c.since, null, false from app.on_call_for(who) c
    ) s
    join desk d on d.id = s.desk
    join office o on o.id = d.office);
end $$;

-- As before, with the desks one is on call for.
create or replace function app.sight_of(who text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
  with held as (
    select s.post, s.desk, o.place, r.*
    from (
      select p.id as post, p.desk, p.role
        from holding h join post p on p.id = h.post
        where h.actor = who and h.since <= transaction_timestamp()
          and coalesce(least(h.until, p.until), 'infinity') > transaction_timestamp()
      union all
      select c.post, c.desk, c.role from app.on_call_for(who) c
    ) s
    join desk d on d.id = s.desk
    join office o on o.id = d.office
    join role r on r.code = s.role
    where coalesce(least(d.until, o.until), 'infinity') > transaction_timestamp()
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

-- ---- one-time codes ----

-- A code counts for a week [P], by the database's own clock; after that it is as if there were no account.
create or replace function app.find_account(name text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select jsonb_build_object('actor', a.actor, 'hash', a.hash, 'oneTime', a.one_time)
    from account a where a.account = name and a.closed_at is null
      and (not a.one_time or a.set_at > transaction_timestamp() - interval '7 days');
end;

-- p: {actor, was, hash, at}. Only while the hash is still the one that was checked. Every session ends.
create function app.change_passphrase(p jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update account set hash = p ->> 'hash', one_time = false, set_at = transaction_timestamp()
    where actor = p ->> 'actor' and hash = p ->> 'was' and closed_at is null;
  if not found then
    return false;
  end if;
  perform app.end_entrances(p ->> 'actor', (p ->> 'at')::timestamptz);
  perform app.note_entrance((p ->> 'at')::timestamptz, p ->> 'actor', null, 'passphrase', 'changed');
  return true;
end $$;

-- Ends all sessions of a person and the right of their devices to renew one.
create function app.end_entrances(who text, at_time timestamptz) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update device set challenge = null, challenge_before = null where actor = who;
  update session set ended_at = at_time where actor = who and ended_at is null;
end;

-- As before; the code is over after ten minutes whether or not anybody took it away.
create or replace function app.first_administrator(p jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from setting where name = 'first-administrator' and value ->> 'code' = p ->> 'code'
    and set_at > transaction_timestamp() - interval '10 minutes'
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

-- ---- what an administrator does ----

create function app.is_administrator(who text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return exists (
    select 1 from holding h join post p on p.id = h.post join role r on r.code = p.role
    where h.actor = who and r.administers and h.since <= transaction_timestamp()
      and coalesce(least(h.until, p.until), 'infinity') > transaction_timestamp());
end $$;

create function app.refuse_directory_change(why text) returns void
  language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '%', why using errcode = 'CW001';
end $$;

-- How many lasting holders with an open account there are of posts whose role is of a sort: those on whom the
-- house rests. Acting and ending ones do not count.
create function app.lasting(whose text) returns int
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select count(distinct h.actor)::int
    from holding h join post p on p.id = h.post join role r on r.code = p.role join account a on a.actor = h.actor
    where a.closed_at is null and h.sort = 'held' and h.until is null and p.until is null
      and case whose when 'administers' then r.administers else r.last_resort end);
end $$;

-- Refuses what names somebody or something that is not there (any more).
create function app.must_live(sort text, which text) returns void
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  living boolean;
begin
  case sort
    when 'office' then select true into living from office where id = which and until is null;
    when 'desk' then select true into living from desk d join office o on o.id = d.office
      where d.id = which and d.until is null and o.until is null;
    when 'post' then select true into living from post p join desk d on d.id = p.desk
      where p.id = which and p.until is null and d.until is null;
    when 'person' then select true into living from account where actor = which and closed_at is null;
  end case;
  if living is null then
    perform app.refuse_directory_change('not-there');
  end if;
end $$;

-- p: {actor, post, sort, from, until}. Nobody appoints themselves; one holder at a time; acting has its end.
create function app.appoint(p jsonb, by_whom text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  starts timestamptz := greatest((p ->> 'from')::timestamptz, transaction_timestamp());
  ends timestamptz := (p ->> 'until')::timestamptz;
begin
  perform app.must_live('person', p ->> 'actor');
  perform app.must_live('post', p ->> 'post');
  if p ->> 'actor' = by_whom then
    perform app.refuse_directory_change('own-appointment');
  end if;
  if p ->> 'sort' = 'acting' and ends is null then
    perform app.refuse_directory_change('acting-without-end');
  end if;
  if ends <= starts then
    perform app.refuse_directory_change('ends-before-it-begins');
  end if;
  if exists (select 1 from holding h where h.post = p ->> 'post' and h.sort = p ->> 'sort'
      and tstzrange(h.since, h.until) && tstzrange(starts, ends)) then
    perform app.refuse_directory_change('post-taken');
  end if;
  insert into holding (actor, post, sort, since, until, appointed_by)
    values (p ->> 'actor', p ->> 'post', p ->> 'sort', starts, ends, by_whom);
end $$;

create function app.end_holding(which bigint) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update holding set until = greatest(transaction_timestamp(), since)
    where id = which and coalesce(until, 'infinity') > transaction_timestamp();
  if not found then
    perform app.refuse_directory_change('not-there');
  end if;
end $$;

create function app.close_account(who text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform app.must_live('person', who);
  update account set closed_at = transaction_timestamp() where actor = who;
  update actor set until = transaction_timestamp() where id = who;
  update holding set until = greatest(transaction_timestamp(), since)
    where actor = who and coalesce(until, 'infinity') > transaction_timestamp();
  perform app.end_entrances(who, transaction_timestamp());
end $$;

-- Ends a post nobody holds, a desk without posts, an office without desks.
create function app.end_place_of_work(sort text, which text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  used boolean;
begin
  perform app.must_live(sort, which);
  case sort
    when 'post' then
      used := exists (select 1 from holding where post = which and coalesce(until, 'infinity') > transaction_timestamp());
    when 'desk' then
      used := exists (select 1 from post where desk = which and until is null)
        or exists (select 1 from on_call where fallback = which and until is null);
    when 'office' then used := exists (select 1 from desk where office = which and until is null);
  end case;
  if used then
    perform app.refuse_directory_change('still-used');
  end if;
  case sort
    when 'post' then update post set until = transaction_timestamp() where id = which;
    when 'desk' then
      update on_call set until = transaction_timestamp() where desk = which and until is null;
      update desk set until = transaction_timestamp() where id = which;
    when 'office' then update office set until = transaction_timestamp() where id = which;
  end case;
end $$;

-- p: {desk, fallback}; a null fallback takes it away. Never in a circle.
create function app.set_on_call(p jsonb, by_whom text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform app.must_live('desk', p ->> 'desk');
  update on_call set until = transaction_timestamp() where desk = p ->> 'desk' and until is null;
  if p ->> 'fallback' is null then
    return;
  end if;
  perform app.must_live('desk', p ->> 'fallback');
  if exists (
    with recursive way (desk) as (
      select p ->> 'fallback' union
      select c.fallback from way w join on_call c on c.desk = w.desk and c.until is null)
    select 1 from way where desk = p ->> 'desk') then
    perform app.refuse_directory_change('on-call-in-a-circle');
  end if;
  insert into on_call (desk, fallback, since, set_by)
    values (p ->> 'desk', p ->> 'fallback', transaction_timestamp(), by_whom);
end $$;

create function app.add_person(p jsonb, by_whom text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select 1 from account where account = p ->> 'account') then
    perform app.refuse_directory_change('account-taken');
  end if;
  insert into actor (id, name) values (p ->> 'id', p ->> 'name');
  insert into account (actor, account, hash, one_time, set_at)
    values (p ->> 'id', p ->> 'account', p ->> 'hash', true, transaction_timestamp());
  if p ->> 'post' is not null then
    perform app.appoint(jsonb_build_object('actor', p ->> 'id', 'post', p ->> 'post', 'sort', 'held',
      'from', transaction_timestamp()), by_whom);
  end if;
end $$;

create function app.apply_directory_change(p jsonb, by_whom text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  case p ->> 'do'
    when 'add-office' then
      insert into office (id, name, agency, place) values (p ->> 'id', p ->> 'name', p ->> 'agency', p ->> 'place');
    when 'add-desk' then
      perform app.must_live('office', p ->> 'office');
      insert into desk (id, office, name) values (p ->> 'id', p ->> 'office', p ->> 'name');
    when 'add-post' then
      perform app.must_live('desk', p ->> 'desk');
      if not exists (select 1 from role where code = p ->> 'role') then
        perform app.refuse_directory_change('not-there');
      end if;
      insert into post (id, desk, role, title) values (p ->> 'id', p ->> 'desk', p ->> 'role', p ->> 'title');
    when 'add-person' then perform app.add_person(p, by_whom);
    when 'appoint' then perform app.appoint(p, by_whom);
    when 'end-holding' then perform app.end_holding((p ->> 'holding')::bigint);
    when 'move' then
      perform app.end_holding((p ->> 'holding')::bigint);
      perform app.appoint(jsonb_build_object('actor', (select actor from holding where id = (p ->> 'holding')::bigint),
        'post', p ->> 'post', 'sort', 'held', 'from', transaction_timestamp()), by_whom);
    when 'close-account' then perform app.close_account(p ->> 'actor');
    when 'new-code' then
      perform app.must_live('person', p ->> 'actor');
      update account set hash = p ->> 'hash', one_time = true, set_at = transaction_timestamp()
        where actor = p ->> 'actor';
      perform app.end_entrances(p ->> 'actor', transaction_timestamp());
    when 'absent' then
      perform app.must_live('person', p ->> 'actor');
      if (p ->> 'from')::timestamptz >= (p ->> 'until')::timestamptz then
        perform app.refuse_directory_change('ends-before-it-begins');
      end if;
      insert into absence (actor, since, until, noted_by)
        values (p ->> 'actor', (p ->> 'from')::timestamptz, (p ->> 'until')::timestamptz, by_whom);
    when 'on-call' then perform app.set_on_call(p, by_whom);
    when 'end' then perform app.end_place_of_work(p ->> 'sort', p ->> 'id');
  end case;
end $$;

-- One change by an administrator: {done: true} or {refused: why}, and then nothing is changed. Two at once take
-- turns, because what is refused depends on the whole directory. The last administrator stays, and two people
-- who decide where nobody else can, once there were two.
create function app.change_directory(p jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who text := app.uid();
  resorts int;
begin
  if who is null or not app.is_administrator(who) then
    return '{"refused":"not-yours"}';
  end if;
  perform pg_advisory_xact_lock(4204318);
  resorts := app.lasting('last_resort');
  begin
    perform app.apply_directory_change(p, who);
    if app.lasting('administers') = 0 then
      perform app.refuse_directory_change('last-administrator');
    end if;
    if app.lasting('last_resort') < least(2, resorts) then
      perform app.refuse_directory_change('last-resort');
    end if;
  exception when sqlstate 'CW001' then
    return jsonb_build_object('refused', sqlerrm);
  end;
  insert into directory_change (at, actor, what, more)
    values (transaction_timestamp(), who, p ->> 'do', p - 'do' - 'hash');
  return '{"done":true}';
end $$;

-- Everything an administrator sees; null for anybody else. Ended posts and holdings of the last 90 days too.
create function app.read_posts() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  lately timestamptz := transaction_timestamp() - interval '90 days';
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
begin
  if not coalesce(app.is_administrator(app.uid()), false) then
    return null;
  end if;
  return jsonb_build_object(
    'offices', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'agency', agency, 'place', place)
      order by name, id), '[]') from office where until is null),
    'desks', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'office', d.office, 'name', d.name,
        'onCall', (select c.fallback from on_call c where c.desk = d.id and c.until is null),
        'staffed', app.is_staffed(d.id)) order by d.name, d.id), '[]') from desk d where d.until is null),
    'posts', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'desk', desk, 'role', role, 'title', title)
      order by role, id), '[]') from post where until is null),
    'people', (select coalesce(jsonb_agg(jsonb_build_object('actor', a.id, 'name', a.name, 'account', c.account,
        'waitsForFirstSignIn', c.one_time) order by a.name, a.id), '[]')
      from actor a join account c on c.actor = a.id where c.closed_at is null),
    'holdings', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id::text, 'actor', h.actor, 'name', a.name,
        'post', h.post, 'sort', h.sort, 'from', to_char(h.since at time zone 'utc', iso),
        'until', to_char(h.until at time zone 'utc', iso), 'by', (select b.name from actor b where b.id = h.appointed_by))
        order by h.since desc, h.id), '[]')
      from holding h join actor a on a.id = h.actor where coalesce(h.until, 'infinity') > lately),
    'absences', (select coalesce(jsonb_agg(jsonb_build_object('actor', actor,
        'from', to_char(since at time zone 'utc', iso), 'until', to_char(until at time zone 'utc', iso)) order by since), '[]')
      from absence where until > transaction_timestamp()),
    'changes', (select coalesce(jsonb_agg(jsonb_build_object('at', to_char(c.at at time zone 'utc', iso),
        'by', a.name, 'what', c.what) order by c.no desc), '[]')
      from (select * from directory_change order by no desc limit 50) c join actor a on a.id = c.actor),
    'lastResorts', app.lasting('last_resort'));
end $$;

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_context;
  foreach f in array array['app.is_staffed(text)', 'app.on_call_for(text)', 'app.change_passphrase(jsonb)',
    'app.end_entrances(text, timestamptz)', 'app.is_administrator(text)', 'app.refuse_directory_change(text)',
    'app.lasting(text)', 'app.must_live(text, text)', 'app.appoint(jsonb, text)', 'app.end_holding(bigint)',
    'app.close_account(text)', 'app.end_place_of_work(text, text)', 'app.set_on_call(jsonb, text)',
    'app.add_person(jsonb, text)', 'app.apply_directory_change(jsonb, text)', 'app.change_directory(jsonb)',
    'app.read_posts()'] loop
    execute format('alter function %s owner to cwmis_context', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  revoke create on schema app from cwmis_context;
end $$;
grant execute on function app.change_passphrase(jsonb), app.change_directory(jsonb), app.read_posts() to cwmis_serve;
