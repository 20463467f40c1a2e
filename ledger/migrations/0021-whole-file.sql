-- An exclusion hides the whole file of the subject it was written on, not that subject alone: a child with
-- its cases, their reports (and those that say the same), and every hand-off about any of these. Worked out
-- from the links as they stand, so that what is linked later is hidden too, and all of it comes back when
-- the exclusion ends. A link that has ended still tells of the other end: it counts.

create function app.hidden_from(who text) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  named uuid[] := array(select x.subject from exclusion x
    where x.actor = who and (x.until is null or x.until > transaction_timestamp()));
begin
  if named = '{}' then
    return named;
  end if;
  return array(
    with first_cases as (
      select s.id from subject s where s.id = any (named) and s.type = 'case'
      union select l.from_id from link l where l.to_id = any (named) and l.kind = 'child'
      union select l.to_id from link l where l.from_id = any (named) and l.kind = 'case'
    ), children as (
      select s.id from subject s where s.id = any (named) and s.type = 'child'
      union select l.to_id from link l join first_cases c on l.from_id = c.id and l.kind = 'child'
    ), cases as (
      select id from first_cases
      union select l.from_id from link l join children c on l.to_id = c.id and l.kind = 'child'
    ), files as (
      select unnest(named) as id
      union select id from cases
      union select id from children
      union select l.from_id from link l join cases c on l.to_id = c.id and l.kind = 'case'
    ), with_twins as (
      select id from files
      union select l.from_id from link l join files f on l.to_id = f.id and l.kind = 'same-as'
      union select l.to_id from link l join files f on l.from_id = f.id and l.kind = 'same-as'
    )
    select id from with_twins
    union select l.from_id from link l join with_twins f on l.to_id = f.id and l.kind = 'about');
end $$;

-- What is hidden from whoever asks; nothing without a context, which sees nothing anyway.
create function app.hidden() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return app.hidden_from(app.uid());
end $$;

-- Is this quarantined entry for somebody of this sight to release? It is on the list of who supervises the
-- author's district or desk or the place of the subject it names. Never one's own, never of a hidden file.
create function app.releases(sight jsonb, who text, q quarantine) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return q.author <> who
    and not q.subject = any (app.hidden_from(who))
    and (coalesce((sight ->> 'releases_all')::boolean, false)
      or coalesce(sight -> 'releases' ? q.in_district, false)
      or coalesce(sight -> 'releases_desks' ? q.desk, false)
      or exists (select 1 from subject s where s.id = q.subject
        and sight -> 'releases' ? split_part(s.place, '.', 1)));
end $$;

do $$
declare
  f text;
begin
  grant create on schema app to cwmis_append;
  foreach f in array array['app.hidden_from(text)', 'app.hidden()', 'app.releases(jsonb, text, quarantine)'] loop
    execute format('alter function %s owner to cwmis_append', f);
    execute format('revoke all on function %s from public', f);
  end loop;
  revoke create on schema app from cwmis_append;
end $$;
grant execute on function app.uid(), app.sight_of(text) to cwmis_append;
grant execute on function app.hidden() to cwmis_serve;

alter policy excluded on subject using (not id = any ((select app.hidden())::uuid[]));
alter policy excluded on head using (not subject = any ((select app.hidden())::uuid[]));
alter policy unseen_by_excluded on outgoing using (not subject = any ((select app.hidden())::uuid[]));

-- The lists of the supervisors, as app.releases says; the sight is of the context here.
create policy excluded on quarantine as restrictive for select to cwmis_serve using (
  not subject = any ((select app.hidden())::uuid[])
);
alter policy releases on quarantine using (
  in_district = any ((select app.sight('releases'))::text[])
  or desk = any ((select app.sight('releases_desks'))::text[])
  or (select app.releases_all())
  or exists (select 1 from subject s where s.id = quarantine.subject
    and split_part(s.place, '.', 1) = any ((select app.sight('releases'))::text[]))
);
