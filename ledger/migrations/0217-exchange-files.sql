-- Signed files for partners without a line: what came on a stick, kept sealed as it came, and what was made for them.

create table exchange_file (
  no bigint generated always as identity primary key,
  partner text not null,
  direction text not null check (direction in ('in', 'out')),
  id text not null check (id <> ''),
  hash text not null,
  sealed bytea,
  at timestamptz not null,
  by text references actor,
  state text not null check (state in ('unread', 'taken', 'refused', 'made')),
  messages int not null default 0,
  problems jsonb not null default '[]',
  unique (partner, direction, id, hash)
);
comment on table exchange_file is 'Files in and out, sealed for 90 days. by: who brought or made it; null = the partner itself. Problems: which messages were refused, by line and reason: then none was taken.';

alter table exchange_file enable row level security;
alter table exchange_file force row level security;
create policy exchange on exchange_file for all to cwmis_view using (true) with check (true);
grant select, insert, update on exchange_file to cwmis_view;
