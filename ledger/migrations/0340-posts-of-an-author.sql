-- The posts of an author (0100) cost an append more than all else that it asks: for whom their desk is on call was worked
-- out for each, and it is on call for few. It answers as before. Called by app.append_lock alone, whose settings its plans
-- are made under.

alter function app.append_lock(jsonb, jsonb) set enable_hashjoin = off;
alter function app.append_lock(jsonb, jsonb) set enable_mergejoin = off;

create or replace function app.posts_of(who text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from holding h join post p on p.id = h.post
      join on_call c on c.fallback = p.desk and c.until is null where h.actor = who) then
    return (
      select coalesce(jsonb_agg(jsonb_build_object('post', s.post, 'desk', s.desk, 'role', s.role, 'place', o.place,
          'from', to_char(s.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'until', to_char(least(s.until, d.until, o.until) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        order by s.own desc, s.since, s.post), '[]')
      from (
        select p.id as post, p.desk, p.role, h.since, least(h.until, p.until) as until, true as own
          from holding h join post p on p.id = h.post where h.actor = who
        union all
        select c.post, c.desk, c.role, c.since, null, false from app.on_call_for(who) c
      ) s
      join desk d on d.id = s.desk
      join office o on o.id = d.office);
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('post', h.post, 'desk', p.desk, 'role', p.role, 'place', o.place,
        'from', to_char(h.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'until', to_char(least(h.until, p.until, d.until, o.until) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      order by h.since, h.post), '[]')
    from holding h join post p on p.id = h.post join desk d on d.id = p.desk join office o on o.id = d.office
    where h.actor = who);
end $$;
