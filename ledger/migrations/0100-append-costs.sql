-- What an append costs the database, whatever it holds (0008): its functions answer as before.

-- Its plans are made while the tables are still empty, and kept: to end a clock it read all clocks there are.
alter function app.write_clocks(jsonb) set enable_seqscan = off;
alter function app.write_clocks(jsonb) set enable_bitmapscan = off;
alter function app.write_clocks(jsonb) set enable_hashjoin = off;
alter function app.write_clocks(jsonb) set enable_mergejoin = off;

-- For the append, which has no context: all posts an actor holds or held, and the desks for which theirs is on call
-- now, as app.standing_of says them (0095); what they may see is not made with them.
create or replace function app.posts_of(who text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
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
end $$;
