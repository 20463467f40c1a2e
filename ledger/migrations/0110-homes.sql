-- Homes: how far the house has come with the children of a home that closes, and how many live in one. Who lives there
-- is a query over links, which nobody reads but where both ends are theirs; a number tells nobody's name.

create table home_closing (
  decision uuid primary key,
  home uuid not null,
  residents int not null,
  opened int not null default 0,
  handoffs uuid[] not null default '{}',
  decided_at timestamptz not null,
  done_at timestamptz
);
comment on table home_closing is 'One decision that closed a home: how many children lived there, and for how many of them a transition case was opened so far, with the hand-offs sent for them.';
create index home_closing_home on home_closing (home);

alter table home_closing enable row level security;
alter table home_closing force row level security;
create policy keeper on home_closing to cwmis_keeper using (true) with check (true);
create policy view on home_closing to cwmis_view using (true) with check (true);
grant select, insert, update on home_closing to cwmis_view;
grant select on home_closing to cwmis_keeper;
create policy append on home_closing for select to cwmis_append using (true);
grant select on home_closing to cwmis_append;

create policy view on link for select to cwmis_view using (true);
grant select on link to cwmis_view;

-- The homes of a nation are few: the page of homes reads them all.
create index subject_homes on subject (id) where type = 'home';

-- How many children live in each of these homes: a number, whoever they are.
create function app.residents_of(homes uuid[]) returns table (home uuid, residents int)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
    select p.to_id, count(distinct c.to_id)::int
    from link p join link c on c.from_id = p.from_id and c.kind = 'child' and c.until is null
    where p.to_id = any (homes) and p.kind = 'placement' and p.until is null
    group by p.to_id;
end $$;

-- How far the newest closing of a home has come: how many lived there, for how many a transition case is opened, and
-- how many of these an officer of the home district has accepted. Numbers, whoever they are.
create function app.closing_of(which uuid) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select jsonb_build_object('residents', c.residents, 'opened', c.opened, 'done', c.done_at is not null,
      'accepted', (select count(*) from head h where h.subject = any (c.handoffs) and h.compartment = 'open'
        and h.status in ('accepted', 'answered', 'closed')))
    from home_closing c where c.home = which order by c.decided_at desc limit 1);
end $$;

do $$
begin
  grant create on schema app to cwmis_append;
  alter function app.residents_of(uuid[]) owner to cwmis_append;
  alter function app.closing_of(uuid) owner to cwmis_append;
  revoke create on schema app from cwmis_append;
  revoke all on function app.residents_of(uuid[]), app.closing_of(uuid) from public;
  grant execute on function app.closing_of(uuid) to cwmis_serve;
  grant execute on function app.residents_of(uuid[]) to cwmis_serve, cwmis_view;
end $$;
