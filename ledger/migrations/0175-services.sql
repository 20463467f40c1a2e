-- The directory of services: who offers what, where, for whom, since when. A change is a further row, never another
-- word in an old one; the newest row of an id is the line as it stands.

create table service_line (
  no bigint generated always as identity primary key,
  id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null default now(),
  actor text not null references actor,
  form int not null,
  place text not null,
  answers jsonb not null,
  sealed jsonb,
  unique (id, version)
);
comment on table service_line is 'The directory of services with its history. About services, never about a child. Sealed: the position, for those who may know safe places.';

alter table service_line enable row level security;
alter table service_line force row level security;
create policy signed_in on service_line for select to cwmis_serve using ((select app.uid()) is not null);
create policy own_name on service_line for insert to cwmis_serve with check (actor = (select app.uid()));
grant select on service_line to cwmis_serve;
grant insert (id, version, actor, form, place, answers, sealed) on service_line to cwmis_serve;
