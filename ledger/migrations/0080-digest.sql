-- Who is told outside the app that there is something inside it, and what was sent. No message names a child, a
-- place or a concern: what it says is made of a number alone.

alter table outgoing add column at_once boolean not null default false;
comment on column outgoing.at_once is 'Does not wait for the digest, nor for the end of quiet hours.';

create table notice_choice (
  id bigint generated always as identity primary key,
  actor text not null references actor,
  channel text not null check (channel in ('email', 'sms')),
  address text not null,
  quiet_from smallint not null check (quiet_from between 0 and 23),
  quiet_to smallint not null check (quiet_to between 0 and 23),
  since timestamptz not null default now(),
  until timestamptz
);
comment on table notice_choice is 'Who wants to be written to, by which way and at which address, by their own choice. Ended, never overwritten.';
create unique index notice_choice_one on notice_choice (actor, channel) where until is null; -- one address for each way

create table sending (
  key text primary key,
  actor text not null references actor,
  channel text not null,
  sort text not null check (sort in ('digest', 'at-once')),
  news int not null,
  up_to bigint not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  tries int not null default 0,
  next_try_at timestamptz not null,
  failed_at timestamptz
);
comment on table sending is 'Messages to people outside the app. The key goes with each try, so that a repeated one is the same message; it holds no words, only how many things wait.';
create index sending_waiting on sending (next_try_at) where sent_at is null and failed_at is null; -- what is to be sent now
create index sending_actor on sending (actor, channel, made_at desc); -- was there one today, and up to what
create index sending_day on sending (made_at); -- the administrator's page

-- Nobody has seen these and nobody waits to be told of them in any other way: what a digest counts.
create index outgoing_unseen on outgoing (recipient, id) where seen_at is null;

do $$
declare
  t text;
begin
  foreach t in array array['notice_choice', 'sending'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to cwmis_keeper using (true) with check (true)', t);
    execute format('create policy context on %I to cwmis_context using (true) with check (true)', t);
    execute format('create policy view on %I to cwmis_view using (true) with check (true)', t);
    execute format('grant select on %I to cwmis_keeper, cwmis_context', t);
  end loop;
end $$;
grant select (id, actor, channel, address, quiet_from, quiet_to, since, until) on notice_choice to cwmis_view;
grant select, insert on sending to cwmis_view;
grant update (sent_at, tries, next_try_at, failed_at) on sending to cwmis_view;

create policy append on outgoing for select to cwmis_append using (true);
create policy append on notice_choice for select to cwmis_append using (true);
create policy append on sending for select to cwmis_append using (true);
create policy append on holding for select to cwmis_append using (true);
create policy append on post for select to cwmis_append using (true);
grant select on outgoing, notice_choice, sending, holding, post to cwmis_append;

-- Everybody sees and changes their own choice.
create policy own on notice_choice for select to cwmis_serve using (actor = (select app.uid()));
create policy own_new on notice_choice for insert to cwmis_serve with check (actor = (select app.uid()));
create policy own_end on notice_choice for update to cwmis_serve
  using (actor = (select app.uid())) with check (actor = (select app.uid()));
grant select, insert on notice_choice to cwmis_serve;
grant update (until) on notice_choice to cwmis_serve;

-- What one has marked as seen oneself one may take back.
create policy mark_unseen on outgoing for update to cwmis_serve
  using (recipient = any ((select app.sight('principals'))::text[]) and seen_by = (select app.uid()))
  with check (seen_by is null and seen_at is null);

-- ---- who is told of another's work ----

-- The posts of these roles with everybody who ever held one or acted in it, so that who was asked at an instant
-- can be said at any later one.
create function app.staff_ever(wanted jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
begin
  return jsonb_build_object(
    'posts', (select coalesce(jsonb_agg(jsonb_build_object('post', p.id, 'desk', p.desk, 'role', p.role,
        'place', o.place, 'spells', (select coalesce(jsonb_agg(jsonb_build_object('actor', h.actor,
            'from', to_char(h.since at time zone 'utc', iso),
            'until', to_char(least(h.until, p.until, d.until, o.until, a.closed_at) at time zone 'utc', iso))), '[]')
          from holding h join account a on a.actor = h.actor where h.post = p.id)) order by p.id), '[]')
      from post p join desk d on d.id = p.desk join office o on o.id = d.office where wanted ? p.role),
    'away', (select coalesce(jsonb_agg(jsonb_build_object('actor', actor, 'from', to_char(since at time zone 'utc', iso),
        'until', to_char(until at time zone 'utc', iso))), '[]') from absence),
    'closed', '[]'::jsonb,
    'onCall', (select coalesce(jsonb_object_agg(desk, fallback), '{}') from on_call where until is null));
end $$;

-- From whom each of these files is or was hidden.
create function app.excluded_ever(files jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('subject', x.subject, 'actor', x.actor,
      'from', to_char(x.since at time zone 'utc', iso), 'until', to_char(x.until at time zone 'utc', iso))), '[]')
    from exclusion x where x.subject = any (array(select f::uuid from jsonb_array_elements_text(files) as f)));
end $$;

-- ---- the digest ----

-- For everybody who wants to be written to, what nobody has seen yet: how many things, how many that cannot wait,
-- up to which; and what they were sent last. Nothing of what it is about.
create function app.digest_due(at timestamptz) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
begin
  return (
    with choice as (
      select c.actor, c.channel, c.since, c.quiet_from, c.quiet_to from notice_choice c
      where c.until is null and exists (select from account a where a.actor = c.actor and a.closed_at is null)
    ), mine as (
      select c.*, array(select 'actor:' || c.actor union select 'desk:' || p.desk from holding h join post p on p.id = h.post
          where h.actor = c.actor and h.since <= digest_due.at and coalesce(least(h.until, p.until), 'infinity') > digest_due.at)
          as principals,
        (select max(s.made_at) from sending s where s.actor = c.actor and s.channel = c.channel and s.sort = 'digest') as last_digest,
        coalesce((select max(s.up_to) from sending s where s.actor = c.actor and s.channel = c.channel), 0) as told_to,
        coalesce((select max(s.up_to) from sending s where s.actor = c.actor and s.channel = c.channel and s.sort = 'digest'), 0)
          as digest_to
      from choice c
    )
    select coalesce(jsonb_agg(jsonb_build_object('actor', m.actor, 'channel', m.channel, 'quietFrom', m.quiet_from,
      'quietTo', m.quiet_to, 'lastDigest', to_char(m.last_digest at time zone 'utc', iso),
      'news', n.news, 'newsTo', n.news_to, 'urgent', n.urgent, 'urgentTo', n.urgent_to)), '[]')
    from mine m cross join lateral (
      select count(*) filter (where o.id > m.digest_to) as news, coalesce(max(o.id) filter (where o.id > m.digest_to), 0) as news_to,
        count(*) filter (where o.at_once and o.id > m.told_to) as urgent,
        coalesce(max(o.id) filter (where o.at_once and o.id > m.told_to), 0) as urgent_to
      -- A little later than it was made: whoever took an earlier number has committed by then, and is not passed by.
      from outgoing o where o.recipient = any (m.principals) and o.seen_at is null and o.made_at >= m.since
        and o.made_at < digest_due.at - interval '10 seconds'
        and o.id > least(m.digest_to, m.told_to)
        and not exists (select from exclusion x where x.subject = o.subject and x.actor = m.actor
          and (x.until is null or x.until > digest_due.at))
    ) n
    where n.news > 0 or n.urgent > 0);
end $$;

-- What was sent by day, way and sort, of no person. Null for whoever administers nothing.
create function app.sendings() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not app.is_administrator(app.uid()) then
    return null;
  end if;
  return jsonb_build_object(
    'choices', (select coalesce(jsonb_agg(jsonb_build_object('channel', c.channel, 'people', c.people) order by c.channel), '[]')
      from (select channel, count(*) as people from notice_choice where until is null group by channel) c),
    'days', (select coalesce(jsonb_agg(jsonb_build_object('day', d.day, 'channel', d.channel, 'sort', d.sort, 'people', d.people,
        'sent', d.sent, 'waiting', d.waiting, 'failed', d.failed) order by d.day desc, d.channel, d.sort), '[]')
      from (select to_char(made_at at time zone 'Africa/Kampala', 'YYYY-MM-DD') as day, channel, sort,
          count(distinct actor) as people, count(*) filter (where sent_at is not null) as sent,
          count(*) filter (where sent_at is null and failed_at is null) as waiting,
          count(*) filter (where failed_at is not null) as failed
        from sending where made_at > transaction_timestamp() - interval '30 days' group by 1, 2, 3) d));
end $$;

do $$
begin
  grant create on schema app to cwmis_context, cwmis_append;
  alter function app.staff_ever(jsonb) owner to cwmis_context;
  alter function app.sendings() owner to cwmis_context;
  alter function app.excluded_ever(jsonb) owner to cwmis_append;
  alter function app.digest_due(timestamptz) owner to cwmis_append;
  revoke create on schema app from cwmis_context, cwmis_append;
  revoke all on function app.staff_ever(jsonb), app.excluded_ever(jsonb), app.digest_due(timestamptz), app.sendings() from public;
  grant execute on function app.staff_ever(jsonb), app.excluded_ever(jsonb), app.digest_due(timestamptz) to cwmis_view;
  grant execute on function app.sendings() to cwmis_serve;
end $$;
