-- Partners are suspended, given keys and held to the end of an agreement by administrators: who did what is kept.

create table exchange_change (
  no bigint generated always as identity primary key,
  at timestamptz not null,
  by text not null references actor,
  partner text not null,
  what text not null check (what in ('suspend', 'lift', 'add-key', 'end-agreement', 'replay', 'discard'))
);
comment on table exchange_change is 'What administrators did about a partner, and who. Added to, never changed.';
create index exchange_change_of on exchange_change (partner, no); -- the newest of a partner

alter table exchange_change enable row level security;
alter table exchange_change force row level security;
create policy exchange on exchange_change for all to cwmis_view using (true) with check (true);
grant select, insert on exchange_change to cwmis_view;
grant insert (partner, at, by, actor, post, address, suspended) on exchange_partner to cwmis_view;
grant insert (partner, sealed, since), update (until) on exchange_key to cwmis_view;
grant update (until) on exchange_agreement to cwmis_view;
-- The names of those who did something about a partner, and of nobody else.
create policy exchange on actor for select to cwmis_view using (exists (select 1 from exchange_change c where c.by = actor.id));
grant select (id, name) on actor to cwmis_view;
