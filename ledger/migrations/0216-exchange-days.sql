-- Both sides count what passed on a day and compare, hour by hour where they differ, down to the ids that are missing.

alter table exchange_sending alter column handoff drop not null;
comment on column exchange_sending.handoff is 'The hand-off it carries; none where the exchange speaks of itself.';

create table exchange_day (
  partner text not null,
  day date not null,
  direction text not null check (direction in ('in', 'out')),
  ours int not null,
  theirs int,
  state text not null check (state in ('told', 'differs', 'lacking', 'agreed')),
  hours int[] not null default '{}',
  lacking text[] not null default '{}',
  at timestamptz not null,
  primary key (partner, day, direction)
);
comment on table exchange_day is 'How a day with a partner stands: in = what they say they sent us, out = what we sent them. hours: those whose ids we wait for. Told: we said our count and wait for their word.';

alter table exchange_day enable row level security;
alter table exchange_day force row level security;
create policy exchange on exchange_day for all to cwmis_view using (true) with check (true);
grant select, insert, update on exchange_day to cwmis_view;

create index exchange_message_came on exchange_message (partner, came_at) where twin = ''; -- a day's count in
create index exchange_sending_sent on exchange_sending (partner, settled_at) where state = 'sent'; -- a day's count out
