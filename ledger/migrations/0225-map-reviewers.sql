-- Who reviews which part of the Map, from which day: whoever is named agrees as a reviewer, everybody else only says
-- something. Added to, never changed: a later line about the same person and part ends it or begins it again.

create table map_reviewer (
  no bigint generated always as identity primary key,
  at timestamptz not null default now(),
  part text not null check (part in ('need', 'indicator', 'form', 'handoff', 'system', 'tool', 'service', 'law', 'clock')),
  actor text not null references actor,
  from_day date not null,
  holds boolean not null,
  named_by text not null references actor
);
comment on table map_reviewer is 'Who was named to review a part of the Map, or ended, from which day, by whom.';
create index map_reviewer_of on map_reviewer (actor, part); -- was this person a reviewer then?

alter table map_reviewer enable row level security;
alter table map_reviewer force row level security;
create policy signed_in on map_reviewer for select to cwmis_serve using ((select app.uid()) is not null);
create policy naming on map_reviewer to cwmis_context using (true) with check (true);
grant select on map_reviewer to cwmis_serve;
grant select, insert on map_reviewer to cwmis_context;

-- Was this person a reviewer of the row at that moment, by what stood here then? Questions belong to their forms.
create function app.reviews_map(who text, about text, moment timestamptz) returns boolean
  language sql stable as $$
  select coalesce((select v.holds from map_reviewer v
    where v.actor = who and v.part = replace(split_part(about, ':', 1), 'field', 'form')
      and v.at <= moment and v.from_day <= (moment at time zone 'Africa/Kampala')::date
    order by v.from_day desc, v.no desc limit 1), false)
$$;

-- Names a reviewer of a part of the Map, or ends it; {} or {refused: why}. For whoever administers.
create function app.name_map_reviewer(p jsonb) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who text := app.uid();
  named text := (select a.actor from account a where a.account = p ->> 'account' and a.closed_at is null);
begin
  if who is null or not app.is_administrator(who) then
    return '{"refused":"not-yours"}';
  end if;
  if named is null then
    return '{"refused":"not-there"}';
  end if;
  insert into map_reviewer (part, actor, from_day, holds, named_by)
    values (p ->> 'part', named, (p ->> 'from')::date, (p ->> 'holds')::boolean, who);
  return '{}';
end $$;

grant create on schema app to cwmis_context;
alter function app.name_map_reviewer(jsonb) owner to cwmis_context;
revoke create on schema app from cwmis_context;
revoke all on function app.name_map_reviewer(jsonb), app.reviews_map(text, text, timestamptz) from public;
grant execute on function app.name_map_reviewer(jsonb), app.reviews_map(text, text, timestamptz) to cwmis_serve;
