-- The job that passes decisions on asks for the entries of at most 1,000 decisions. Joined as a whole, a database with
-- few entries and many cases reads them all each minute; one by one, each is found by its key whatever lies beside it.

create or replace function app.approvals_waiting() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('case', w.subject, 'entry', e.id, 'author', e.author, 'place', w.place,
      'askedAt', to_char(e.recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'asked', w.asked,
      'excluded', (select coalesce(jsonb_agg(distinct x.actor), '[]') from exclusion x
        where x.subject = w.subject and (x.until is null or x.until > transaction_timestamp()))) order by e.recorded_at), '[]')
    from (
      select h.subject, h.place, coalesce(h.state -> 'approvers', '[]') as asked,
        case when h.state -> 'draftPlan' ->> 'status' = 'drafted' then h.state -> 'draftPlan' ->> 'entry'
          else h.state -> 'closure' ->> 'entry' end as entry
      from head h where h.compartment = 'open' and h.active and h.waits
      order by h.changed_at limit 1000
    ) w cross join lateral (select f.id, f.author, f.recorded_at from entry f where f.id = w.entry::uuid limit 1) e);
end $$;
