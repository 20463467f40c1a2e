-- Papers that leave: an officer's own entry sends one, as a hand-off sends itself. The bytes are kept, so that whoever
-- asks later holds the same ones, whichever release then draws papers.

alter table exchange_sending add column pressed uuid;
comment on column exchange_sending.pressed is 'The entry by which a named officer sent a paper, where it is no hand-off.';
create unique index exchange_sending_pressed on exchange_sending (pressed, flow) where pressed is not null; -- once for each press

create table exchange_paper (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  subject uuid not null,
  sealed bytea not null,
  at timestamptz not null
);
comment on table exchange_paper is 'Papers that were made to be filed, sealed, found by the hash of their bytes. subject: the file it is about.';

alter table exchange_paper enable row level security;
alter table exchange_paper force row level security;
create policy exchange on exchange_paper for all to cwmis_view using (true) with check (true);
grant select, insert on exchange_paper to cwmis_view;
