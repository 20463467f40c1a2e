-- Records of one child linked by a person (links of kind same-child, one row from each of the two).

-- An exclusion hides the whole file (0021): while they stand, links carry it from a child to every other record of
-- that child, with its cases and what belongs to them. Taken back, they no longer do.
create or replace function app.hidden_from(who text) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  named uuid[] := array(select x.subject from exclusion x
    where x.actor = who and (x.until is null or x.until > transaction_timestamp()));
begin
  if named = '{}' then
    return named;
  end if;
  return array(
    with recursive first_cases as (
      select s.id from subject s where s.id = any (named) and s.type = 'case'
      union select l.from_id from link l where l.to_id = any (named) and l.kind = 'child'
      union select l.to_id from link l where l.from_id = any (named) and l.kind = 'case'
    ), children as (
      select s.id from subject s where s.id = any (named) and s.type = 'child'
      union select l.to_id from link l join first_cases c on l.from_id = c.id and l.kind = 'child'
    ), members as (
      select id from children
      union select l.to_id from link l join members m on l.from_id = m.id and l.kind = 'same-child' and l.until is null
    ), cases as (
      select id from first_cases
      union select l.from_id from link l join members c on l.to_id = c.id and l.kind = 'child'
    ), files as (
      select unnest(named) as id
      union select id from cases
      union select id from members
      union select l.from_id from link l join cases c on l.to_id = c.id and l.kind = 'case'
    ), with_twins as (
      select id from files
      union select l.from_id from link l join files f on l.to_id = f.id and l.kind = 'same-as'
      union select l.to_id from link l join files f on l.from_id = f.id and l.kind = 'same-as'
    )
    select id from with_twins
    union select l.from_id from link l join with_twins f on l.to_id = f.id and l.kind = 'about');
end $$;

-- Children that were once linked with one that is hidden from whoever asks: what was said of that link tells of the
-- other record, and stays hidden although the child itself is seen again.
create function app.once_linked() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  hidden uuid[] := app.hidden_from(app.uid());
begin
  if hidden = '{}' then
    return hidden;
  end if;
  return array(select l.from_id from link l where l.to_id = any (hidden) and l.kind = 'same-child');
end $$;

create policy hidden_links on entry as restrictive for select to cwmis_serve using (
  kind <> all ('{same-child,same-child-withdrawn}'::text[])
  or not subject = any ((select app.once_linked())::uuid[])
);

do $$
begin
  grant create on schema app to cwmis_append;
  alter function app.once_linked() owner to cwmis_append;
  revoke create on schema app from cwmis_append;
  revoke all on function app.once_linked() from public;
  grant execute on function app.once_linked() to cwmis_serve;
end $$;
