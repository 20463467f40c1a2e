-- What the chain of approvals is asked with: decisions that wait, and who sits where. For the job that passes
-- them on; it reads no compartment and nothing about a child but where the case lies.

create function app.staff_for(wanted jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  iso text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
begin
  return jsonb_build_object(
    'posts', (select coalesce(jsonb_agg(jsonb_build_object('post', p.id, 'desk', p.desk, 'role', p.role,
        'place', o.place, 'spells', (select coalesce(jsonb_agg(jsonb_build_object('actor', h.actor,
            'from', to_char(h.since at time zone 'utc', iso),
            'until', to_char(h.until at time zone 'utc', iso))), '[]')
          from holding h where h.post = p.id and coalesce(h.until, 'infinity') > transaction_timestamp())) order by p.id), '[]')
      from post p join desk d on d.id = p.desk join office o on o.id = d.office
      where wanted ? p.role and coalesce(least(p.until, d.until, o.until), 'infinity') > transaction_timestamp()),
    'away', (select coalesce(jsonb_agg(jsonb_build_object('actor', actor, 'from', to_char(since at time zone 'utc', iso),
        'until', to_char(until at time zone 'utc', iso))), '[]') from absence where until > transaction_timestamp()),
    'closed', (select coalesce(jsonb_agg(a.id), '[]') from actor a
      where not exists (select 1 from account c where c.actor = a.id and c.closed_at is null)),
    'onCall', (select coalesce(jsonb_object_agg(desk, fallback), '{}') from on_call where until is null),
    'administrators', (select coalesce(jsonb_agg(distinct p.desk), '[]') from post p join role r on r.code = p.role
      where r.administers and p.until is null));
end $$;

-- The longest waiting first; each with the entry that asks, who wrote it and which desks were asked already.
create function app.approvals_waiting() returns jsonb
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
    ) w join entry e on e.id = w.entry::uuid);
end $$;

do $$
begin
  grant create on schema app to cwmis_context, cwmis_append;
  alter function app.staff_for(jsonb) owner to cwmis_context;
  alter function app.approvals_waiting() owner to cwmis_append;
  revoke create on schema app from cwmis_context, cwmis_append;
  revoke all on function app.staff_for(jsonb), app.approvals_waiting() from public;
  grant execute on function app.staff_for(jsonb), app.approvals_waiting() to cwmis_view;
end $$;
