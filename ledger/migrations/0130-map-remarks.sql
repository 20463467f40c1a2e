-- What named reviewers say about the rows of the Map: added to, never changed, never taken away.

create table map_remark (
  no bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null references actor,
  about text not null check (about ~ '^(need|indicator|form|field|handoff|system):[A-Za-z0-9.-]{1,80}$'),
  agreed text not null check (agreed in ('yes', 'no', 'withdrawn', 'none')),
  words text not null check (length(words) <= 1000 and (agreed <> 'none' or words <> ''))
);
comment on table map_remark is 'Comments and agreement on a row of the Map, by whom and when. About the practice, never about a child. A later line does not erase an earlier one.';

alter table map_remark enable row level security;
alter table map_remark force row level security;
create policy signed_in on map_remark for select to cwmis_serve using ((select app.uid()) is not null);
create policy own_name on map_remark for insert to cwmis_serve with check (actor = (select app.uid()));
grant select on map_remark to cwmis_serve;
grant insert (actor, about, agreed, words) on map_remark to cwmis_serve;
