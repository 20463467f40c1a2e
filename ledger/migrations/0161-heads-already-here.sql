-- What an append reads under its locks (0008), without the slices that the asking process already has.

drop function app.append_lock(jsonb);

-- here: {"subject:compartment": version} of the slices the process has opened before. A version is the xmin of the row:
-- whoever writes a head, be it an append, a refold, the keeper or a rebuild, gives it another. A slice of the version
-- named comes without its text; each comes with its version. All else is as 0008 says it.
create function app.append_lock(asked jsonb, here jsonb)
  returns table (at bigint, subject uuid, body json, compartment text, fold text, state json, sealed text, wrapped text,
    key smallint, version text)
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
      ), null, null, null::json, null, null, null::smallint, null
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
      ), null, null, null::json, null, null, null::smallint, null
    from q join author w on w.name = q.author join subject s on s.id = any (q.wanted)
    union all
    select q.at, h.subject, null::json, h.compartment, h.fold, case when k.kept then null else h.state end,
      case when k.kept then null else encode(h.sealed, 'base64') end,
      case when k.kept then null else encode(h.wrapped, 'base64') end, h.key, h.xmin::text
    from q join head h on h.subject = any (q.wanted)
      cross join lateral (
        select coalesce(here ->> (h.subject || ':' || h.compartment) = h.xmin::text, false) as kept offset 0) k;
end $$;

do $$
begin
  grant create on schema app to cwmis_append;
  alter function app.append_lock(jsonb, jsonb) owner to cwmis_append;
  revoke create on schema app from cwmis_append;
  revoke all on function app.append_lock(jsonb, jsonb) from public;
  grant execute on function app.append_lock(jsonb, jsonb) to cwmis_serve;
end $$;
