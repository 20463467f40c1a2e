-- The two functions by which entries are kept. Between them the judge decides, in the same
-- transaction and under the locks the first one took. Nothing the first one answers is ever served.

-- asked: for each bundle {lock: [subject id], entries: [entry id], author, device, session: hex or null}; `at` says
-- whose bundle a row is for, from 1. No subject is named by two of them. For each bundle one row in whose body stands
-- who brings it and what is known of its entries; for each of its subjects one, with who may see it; for each slice one.
-- Its plans are kept, and may be made while the tables are still empty: only index look-ups, whatever they cost then.
-- One statement answers for all bundles, and slices stand by themselves: to set a plan going costs more than to run it,
-- and a text within a text is copied at each level.
create function app.append_lock(asked jsonb)
  returns table (at bigint, subject uuid, body json, compartment text, fold text, state json, sealed text, wrapped text,
    key smallint)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_bitmapscan = off as $$
#variable_conflict use_column
begin
  -- In sorted order, so that two transactions can never wait for each other; before anything is
  -- written, so that this transaction's xid is born under the locks and order by xid is order by seq.
  perform pg_advisory_xact_lock(x.lock) from (
    select distinct hashtextextended(id, 0) as lock
    from jsonb_array_elements(asked) as a, jsonb_array_elements_text(a -> 'lock') as id order by lock offset 0) as x;
  return query
    with author as materialized (
      select name, app.hidden_from(name) as hidden, app.posts_of(name) as posts
      from (select distinct a ->> 'author' as name from jsonb_array_elements(asked) as a) as named
    ), q as materialized (
      select one.at, a ->> 'author' as author, a ->> 'device' as device, decode(a ->> 'session', 'hex') as session,
        array(select x::uuid from jsonb_array_elements_text(a -> 'lock') as x) as wanted,
        array(select x::uuid from jsonb_array_elements_text(a -> 'entries') as x) as entries
      from jsonb_array_elements(asked) with ordinality as one (a, at)
    )
    select q.at, null::uuid, json_build_object(
      'now', to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      -- Whether the session still is one, and whether its last use is to be written down anew; null: over.
      'session', (select json_build_object('touch', s.used_at < clock_timestamp() - interval '1 minute')
        from session s join account a on a.actor = s.actor
        where s.token = q.session and s.actor = q.author and s.device = q.device
          and s.ended_at is null and s.expires_at > clock_timestamp() and a.closed_at is null),
      'device', (select json_build_object('actor', d.actor, 'key', d.key, 'revoked', d.revoked_at is not null,
          'lastContact', to_char(greatest(d.last_sync, (select s.created_at from session s
            where s.token = q.session)) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from device d where d.id = q.device),
      'posts', w.posts,
      'known', (select coalesce(json_agg(json_build_object('id', e.id, 'author', e.author, 'bundle', e.bundle,
          'header', e.header, 'receipt', e.receipt)), '[]') from entry e where e.id = any (q.entries)),
      'quarantined', (select coalesce(json_agg(json_build_object('id', x.id, 'author', x.author, 'header', x.header)), '[]')
        from quarantine x where x.id = any (q.entries) and x.author = q.author)
      ), null, null, null::json, null, null, null::smallint
    from q join author w on w.name = q.author
    union all
    select q.at, s.id, json_build_object(
      'id', s.id, 'type', s.type, 'seq', s.seq, 'place', s.place,
      'grants', (select coalesce(json_agg(json_build_object('principal', g.principal, 'relation', g.relation,
          'from', to_char(g.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'until', to_char(g.until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), '[]')
        from access_grant g where g.subject = s.id),
      -- Its own exclusions, and its author's where another subject of the same file hides it.
      'excluded', (select coalesce(json_agg(distinct x.actor), '[]') from (
          select e.actor from exclusion e where e.subject = s.id and (e.until is null or e.until > clock_timestamp())
          union all select q.author where s.id = any (w.hidden)) as x)
      ), null, null, null::json, null, null, null::smallint
    from q join author w on w.name = q.author join subject s on s.id = any (q.wanted)
    union all
    select q.at, h.subject, null::json, h.compartment, h.fold, h.state, encode(h.sealed, 'base64'),
      encode(h.wrapped, 'base64'), h.key
    from q join head h on h.subject = any (q.wanted);
end $$;

-- Slices with their list columns; also what a rebuild writes.
create function app.write_heads(rows jsonb) returns void
  language plpgsql volatile set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
begin
  insert into head (subject, compartment, type, place, revision, fold, state, sealed, wrapped, key, changed_at, status,
      active, risk, desk, other_desk, officer, due_at, waits, in_district, in_sub_county)
    select x.subject, x.compartment, x.type, x.place, x.revision, x.fold, x.state::json, decode(x.sealed, 'base64'),
      decode(x.wrapped, 'base64'), x.key, x.at, x.status, x.active, x.risk, x.desk, x.other_desk, x.officer,
      coalesce(x.due, 'infinity'), x.waits, x.type || ':' || split_part(x.place, '.', 1),
      case when split_part(x.place, '.', 3) <> '' then x.type || ':' || split_part(x.place, '.', 1) || '.'
        || split_part(x.place, '.', 2) || '.' || split_part(x.place, '.', 3) end
    from jsonb_to_recordset(rows) as x (subject uuid, compartment text, type text, place text, revision bigint,
      fold text, state text, sealed text, wrapped text, key smallint, at timestamptz, status text, active boolean,
      risk text, desk text, other_desk text, officer text, due timestamptz, waits boolean)
    on conflict (subject, compartment) do update set place = excluded.place, revision = excluded.revision,
      fold = excluded.fold, state = excluded.state, sealed = excluded.sealed, wrapped = excluded.wrapped,
      key = excluded.key, changed_at = excluded.changed_at, status = excluded.status, active = excluded.active,
      risk = excluded.risk, desk = excluded.desk, other_desk = excluded.other_desk, officer = excluded.officer,
      due_at = excluded.due_at, waits = excluded.waits, in_district = excluded.in_district,
      in_sub_county = excluded.in_sub_county;
end $$;

-- Clocks as the fold left them: [{subject, clock, startedAt, …}], and those it no longer has: [{subject, clock,
-- startedAt, gone: true}]; also what a rebuild writes.
create function app.write_clocks(rows jsonb) returns void
  language plpgsql volatile set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
begin
  delete from clock c
    using jsonb_to_recordset(rows) as x (subject uuid, clock text, "startedAt" timestamptz, gone boolean)
    where x.gone and c.subject = x.subject and c.clock = x.clock and c.started_at = x."startedAt";
  insert into clock (subject, clock, started_at, sort, limit_version, paused_since, paused_for, stopped_at, due_at,
      alerts, next_alert_at)
    select x.subject, x.clock, x."startedAt", x.sort, x."limit", x."pausedSince", x."pausedFor", x."stoppedAt",
      x."dueAt", x."alertAts", (select min((a ->> 'at')::timestamptz) from jsonb_array_elements(x."alertAts") as a)
    from jsonb_to_recordset(rows) as x (subject uuid, clock text, sort text, "limit" int, "startedAt" timestamptz,
      "pausedSince" timestamptz, "pausedFor" bigint, "stoppedAt" timestamptz, "dueAt" timestamptz, "alertAts" jsonb,
      gone boolean)
    where x.gone is null
    on conflict (subject, clock, started_at) do update set sort = excluded.sort, limit_version = excluded.limit_version,
      paused_since = excluded.paused_since, paused_for = excluded.paused_for, stopped_at = excluded.stopped_at,
      due_at = excluded.due_at, alerts = excluded.alerts, next_alert_at = excluded.next_alert_at;
end $$;

-- What the bundles of one transaction leave behind. w: {subjects, entries, parts, heads, clocks, links, grants,
-- exclusions, tokens, numbers, quarantine, released, audit, touch: [session in hex]}; absent lists are empty.
create function app.append_write(w jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan as $$
begin
  insert into subject (id, type, seq, place, opened_at, in_district, in_sub_county)
    select x.id, x.type, x.seq, x.place, x.at, x.type || ':' || split_part(x.place, '.', 1),
      case when split_part(x.place, '.', 3) <> '' then x.type || ':' || split_part(x.place, '.', 1) || '.'
        || split_part(x.place, '.', 2) || '.' || split_part(x.place, '.', 3) end
    from jsonb_to_recordset(w -> 'subjects') as x (id uuid, type text, seq bigint, place text, at timestamptz)
    on conflict (id) do update set seq = excluded.seq, place = excluded.place,
      in_district = excluded.in_district, in_sub_county = excluded.in_sub_county;
  insert into entry (id, bundle, subject, seq, kind, version, author, verdict, written_at, recorded_at, header,
      receipt, signature, ordinal)
    select x.id, x.bundle, x.subject, x.seq, x.kind, x.version, x.author, x.verdict, x.written, x.recorded, x.header,
      x.receipt, x.signature, x.ordinal
    from jsonb_to_recordset(w -> 'entries') as x (id uuid, bundle uuid, subject uuid, seq bigint, kind text, version int,
      author text, verdict text, written timestamptz, recorded timestamptz, header text, receipt text, signature text,
      ordinal int);
  insert into part (entry, subject, compartment, salt, open, sealed, wrapped, key)
    select x.entry, x.subject, x.compartment, decode(x.salt, 'base64'), x.open, decode(x.sealed, 'base64'),
      decode(x.wrapped, 'base64'), x.key
    from jsonb_to_recordset(w -> 'parts') as x (entry uuid, subject uuid, compartment text, salt text, open jsonb,
      sealed text, wrapped text, key smallint);
  perform app.write_heads(w -> 'heads');
  if w ? 'clocks' then
    perform app.write_clocks(w -> 'clocks');
  end if;
  if w ? 'links' then
    update link l set until = x.at
      from jsonb_to_recordset(w -> 'links') as x (from_id uuid, to_id uuid, kind text, ends boolean, at timestamptz)
      where x.ends and l.from_id = x.from_id and l.to_id = x.to_id and l.kind = x.kind and l.until is null;
    insert into link (from_type, from_id, to_type, to_id, kind, entry, since)
      select x.from_type, x.from_id, x.to_type, x.to_id, x.kind, x.entry, x.at
      from jsonb_to_recordset(w -> 'links') as x (from_type text, from_id uuid, to_type text, to_id uuid, kind text,
        entry uuid, ends boolean, at timestamptz)
      where not x.ends and not exists (select 1 from link l
        where l.from_id = x.from_id and l.to_id = x.to_id and l.kind = x.kind and l.until is null)
      on conflict do nothing;
  end if;
  if w ? 'grants' then
    update access_grant g set until = x.at
      from jsonb_to_recordset(w -> 'grants') as x (subject uuid, principal text, relation text, given_by uuid,
        ends boolean, at timestamptz)
      where x.ends and g.subject = x.subject and g.principal = x.principal and g.relation = x.relation
        and g.given_by = x.given_by and g.until is null;
    insert into access_grant (subject, type, principal, relation, given_by, since, entry, holder)
      select x.subject, x.type, x.principal, x.relation, x.given_by, x.at, x.entry, x.type || '|' || x.principal
      from jsonb_to_recordset(w -> 'grants') as x (subject uuid, type text, principal text, relation text, given_by uuid,
        ends boolean, at timestamptz, entry uuid)
      where not x.ends and not exists (select 1 from access_grant g where g.subject = x.subject
        and g.principal = x.principal and g.relation = x.relation and g.given_by = x.given_by and g.until is null)
      on conflict do nothing;
  end if;
  if w ? 'exclusions' then
    update exclusion e set until = x.at
      from jsonb_to_recordset(w -> 'exclusions') as x (subject uuid, actor text, ends boolean, at timestamptz)
      where x.ends and e.subject = x.subject and e.actor = x.actor and e.until is null;
    insert into exclusion (subject, actor, since, entry)
      select x.subject, x.actor, x.at, x.entry
      from jsonb_to_recordset(w -> 'exclusions') as x (subject uuid, actor text, ends boolean, at timestamptz, entry uuid)
      where not x.ends on conflict do nothing;
  end if;
  if w ? 'tokens' then
    insert into match_token (token, subject)
      select decode(x.token, 'base64'), x.subject
      from jsonb_to_recordset(w -> 'tokens') as x (token text, subject uuid) on conflict do nothing;
  end if;
  if w ? 'numbers' then
    insert into child_number (child, ordinal, number, given_at)
      select x.child, x.ordinal, x.number, x.at
      from jsonb_to_recordset(w -> 'numbers') as x (child uuid, ordinal bigint, number text, at timestamptz);
  end if;
  if w ? 'quarantine' then
    insert into quarantine (id, author, bundle, subject_type, subject, kind, version, reason, place, desk, written_at,
        recorded_at, header, receipt, signature, sealed, wrapped, key, ordinal)
      select x.id, x.author, x.bundle, x.subject_type, x.subject, x.kind, x.version, x.reason, x.place, x.desk, x.written,
        x.recorded, x.header, x.receipt, x.signature, decode(x.sealed, 'base64'), decode(x.wrapped, 'base64'), x.key,
        x.ordinal
      from jsonb_to_recordset(w -> 'quarantine') as x (id uuid, author text, bundle uuid, subject_type text, subject uuid,
        kind text, version int, reason text, place text, desk text, written timestamptz, recorded timestamptz,
        header text, receipt text, signature text, sealed text, wrapped text, key smallint, ordinal int);
  end if;
  if w ? 'released' then
    update quarantine q set released_by = x.by
      from jsonb_to_recordset(w -> 'released') as x (id uuid, author text, by uuid)
      where q.id = x.id and q.author = x.author and q.released_by is null;
  end if;
  insert into audit (at, actor, subjects, line, ordinal)
    select x.at, x.actor, x.subjects, x.line, x.ordinal
    from jsonb_to_recordset(w -> 'audit') as x (at timestamptz, actor text, subjects uuid[], line text, ordinal int);
  if w ? 'touch' then
    update session set used_at = clock_timestamp()
      where token in (select decode(x, 'hex') from jsonb_array_elements_text(w -> 'touch') as x);
  end if;
end $$;

-- A quarantined entry, for its release; only under the lock of the subject it is released to, and only to
-- one on whose list it stands: as the policies of the list say, for there is no context here.
create function app.append_quarantined(which uuid, by_author text, who text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select jsonb_build_object('header', q.header, 'signature', q.signature, 'bundle', q.bundle,
      'place', q.place, 'sealed', encode(q.sealed, 'base64'), 'wrapped', encode(q.wrapped, 'base64'), 'key', q.key)
    from quarantine q
    where q.id = which and q.author = by_author and q.released_by is null
      and app.releases(app.sight_of(who), who, q));
end $$;

-- The next block of 64 child numbers for this process.
create function app.lease_block() returns bigint
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into child_block default values returning block;
end;

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_append;
  foreach f in array array['app.append_lock(jsonb)', 'app.append_write(jsonb)', 'app.append_quarantined(uuid, text, text)',
    'app.lease_block()'] loop
    execute format('alter function %s owner to cwmis_append', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to cwmis_serve', f);
  end loop;
  revoke create on schema app from cwmis_append;
  grant execute on function app.posts_of(text) to cwmis_append;
  grant execute on function app.write_heads(jsonb), app.write_clocks(jsonb) to cwmis_append, cwmis_keeper;
end $$;
