-- What acting in a post leaves behind: what was decided in it and what is open at its desk, for whoever acted
-- and whoever holds the post. For thirty days after its end.

-- A person's entries of some days, without an index that every append would have to keep.
create index entry_recorded on entry using brin (recorded_at);

-- The spells of acting that are the asker's to see.
create function app.acting_spells() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who text := app.uid();
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('post', p.id, 'role', p.role, 'desk', p.desk, 'deskName', d.name,
        'actor', h.actor, 'name', a.name, 'from', to_char(h.since at time zone 'utc', iso),
        'until', to_char(h.until at time zone 'utc', iso), 'over', h.until <= transaction_timestamp())
      order by h.since desc, h.id), '[]')
    from holding h join post p on p.id = h.post join desk d on d.id = p.desk join actor a on a.id = h.actor
    where h.sort = 'acting' and h.since <= transaction_timestamp()
      and h.until > transaction_timestamp() - interval '30 days'
      and (h.actor = who or exists (select 1 from holding x where x.post = h.post and x.actor = who and x.sort = 'held'
        and x.since <= transaction_timestamp() and coalesce(x.until, 'infinity') > transaction_timestamp())));
end $$;

-- Each of those spells with its decisions (of the kinds given) and what is open; nothing of a file from which
-- the asker is excluded. Kinds, dates and references only: what lies in the files stays behind their own doors.
create function app.hand_backs(kinds jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
  hidden uuid[] := array(select x.subject from exclusion x
    where x.actor = app.uid() and (x.until is null or x.until > transaction_timestamp()));
begin
  return (
    select coalesce(jsonb_agg(s.one || jsonb_build_object(
      'decided', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind,
            'subject', jsonb_build_object('type', t.type, 'id', t.id),
            'at', to_char(e.recorded_at at time zone 'utc', iso)) order by e.recorded_at desc), '[]')
        from (select * from entry x where x.author = s.one ->> 'actor' and kinds ? x.kind and x.verdict <> 'refused'
            and x.recorded_at between (s.one ->> 'from')::timestamptz and (s.one ->> 'until')::timestamptz
            and substr(x.header, strpos(x.header, '{'))::jsonb -> 'author' ->> 'post' = s.one ->> 'post' and not x.subject = any (hidden)
          order by x.recorded_at desc limit 200) e join subject t on t.id = e.subject),
      'open', (select coalesce(jsonb_agg(jsonb_build_object('subject', jsonb_build_object('type', h.type, 'id', h.subject),
            'status', h.status, 'dueAt', case when h.due_at < 'infinity' then to_char(h.due_at at time zone 'utc', iso) end)
          order by h.due_at, h.subject), '[]')
        from (select * from head x where x.compartment = 'open' and x.active and x.desk = s.one ->> 'desk'
            and (x.officer is null or x.waits or x.officer = s.one ->> 'actor') and not x.subject = any (hidden)
          order by x.due_at, x.subject limit 200) h))), '[]')
    from jsonb_array_elements(app.acting_spells()) as s (one));
end $$;

do $$
begin
  grant create on schema app to cwmis_context, cwmis_append;
  alter function app.acting_spells() owner to cwmis_context;
  alter function app.hand_backs(jsonb) owner to cwmis_append;
  revoke create on schema app from cwmis_context, cwmis_append;
  revoke all on function app.acting_spells(), app.hand_backs(jsonb) from public;
  grant execute on function app.acting_spells(), app.uid() to cwmis_append;
  grant execute on function app.hand_backs(jsonb) to cwmis_serve;
end $$;
