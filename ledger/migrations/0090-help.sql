-- Help: the number under which a post is called, and what people say does not work.

alter table post add column phone text;
comment on column post.phone is 'The number of the seat, not of a person: whoever holds the post answers it.';

create table problem (
  no bigint generated always as identity primary key,
  at timestamptz not null default now(),
  page text not null,
  what text not null,
  version text not null
);
comment on table problem is 'Something that did not work, in codes only: no words of anybody, nobody''s name, no file.';

alter table problem enable row level security;
alter table problem force row level security;
create policy signed_in on problem for insert to cwmis_serve with check ((select app.uid()) is not null);
create policy view on problem for select to cwmis_view using (true);
grant insert (page, what, version) on problem to cwmis_serve;
grant select on problem to cwmis_view;
