-- The exchange with outside systems: who they are, what was agreed with them, what came and what goes. What a message
-- says is sealed under a key that is not in the database; only the exchange's own worker reads and writes here.

create table exchange_partner (
  no bigint generated always as identity primary key,
  partner text not null check (partner ~ '^[a-z][a-z0-9-]{0,40}$'),
  at timestamptz not null default now(),
  by text references actor,
  actor text not null references actor,
  post text not null references post,
  address text check (address ~ '^https?://'),
  suspended boolean not null default false
);
comment on table exchange_partner is 'Partners with their history: the newest row of a partner is how it stands. The address is set here and never by a message.';

create table exchange_key (
  no bigint generated always as identity primary key,
  partner text not null,
  sealed bytea not null,
  since timestamptz not null,
  until timestamptz
);
comment on table exchange_key is 'Keys by which partners sign and we sign to them, sealed. Two may be valid at once while one follows the other.';

create table exchange_agreement (
  no bigint generated always as identity primary key,
  partner text not null,
  flow text not null,
  version text not null,
  basis text not null check (basis <> ''),
  since timestamptz not null,
  until timestamptz
);
comment on table exchange_agreement is 'Which flow may pass, by which basis and how long. Nothing passes without.';

create table exchange_place (
  partner text not null,
  code text not null,
  desk text references desk,
  place text,
  primary key (partner, code)
);
comment on table exchange_place is 'What a partner calls one of our desks or places.';

create table exchange_message (
  no bigint generated always as identity primary key,
  partner text not null,
  source text not null,
  id text not null,
  twin text not null default '',
  hash text not null,
  sealed bytea,
  came_at timestamptz not null,
  flow text,
  line text not null,
  sequence text,
  state text not null check (state in ('waiting', 'taken', 'dropped', 'question', 'refused')),
  reason text,
  strange int not null default 0,
  settled_at timestamptz,
  receipt uuid not null,
  unique (partner, source, id, twin)
);
comment on table exchange_message is 'What came: sealed for 90 days, what became of it for longer. line is the partition key, or what stands for it; twin marks another body under a known id.';
create index exchange_message_waiting on exchange_message (partner, line, no) where state = 'waiting'; -- what is to be taken up
create index exchange_message_line on exchange_message (partner, line, sequence) where sequence is not null; -- how far a line has come
create index exchange_message_day on exchange_message (flow, came_at); -- figures by day

create table exchange_gap (
  partner text not null,
  line text not null,
  sequence bigint not null,
  noticed_at timestamptz not null,
  primary key (partner, line, sequence)
);
comment on table exchange_gap is 'Numbers that never came: to be asked for again.';

create table exchange_refused (
  partner text not null,
  refusal text not null,
  day date not null,
  times int not null default 1,
  primary key (partner, refusal, day)
);
comment on table exchange_refused is 'How often a message was refused, by reason and day.';

create table exchange_known (
  partner text not null,
  type text not null,
  key text not null,
  subject uuid not null,
  primary key (partner, type, key)
);
comment on table exchange_known is 'Which of our files a partner means by its business key.';

create table exchange_sending (
  id uuid primary key,
  partner text not null,
  flow text not null,
  version text not null,
  handoff uuid not null,
  line text not null,
  sealed bytea,
  hash text,
  made_at timestamptz not null,
  state text not null check (state in ('waiting', 'sent', 'aside', 'withheld', 'discarded')),
  tries int not null default 0,
  next_at timestamptz not null,
  status int,
  reason text,
  settled_at timestamptz,
  by text references actor
);
comment on table exchange_sending is 'What goes out, frozen when it was decided. The id goes with every try. Aside: to be looked at by a person.';
create index exchange_sending_due on exchange_sending (next_at) where state = 'waiting'; -- what is to be sent now
create index exchange_sending_handoff on exchange_sending (handoff); -- what became of a hand-off

create table exchange_breaker (
  partner text primary key,
  failures int not null,
  failed_at timestamptz not null
);
comment on table exchange_breaker is 'How often running a partner could not be reached, and when last.';

do $$
declare
  one text;
begin
  foreach one in array array['partner', 'key', 'agreement', 'place', 'message', 'gap', 'refused', 'known', 'sending', 'breaker'] loop
    execute format('alter table exchange_%s enable row level security', one);
    execute format('alter table exchange_%s force row level security', one);
    execute format('create policy exchange on exchange_%s for all to cwmis_view using (true) with check (true)', one);
    execute format('grant select on exchange_%s to cwmis_view', one);
  end loop;
end $$;
grant insert, update on exchange_message, exchange_refused, exchange_sending, exchange_breaker to cwmis_view;
grant insert on exchange_gap, exchange_known to cwmis_view;
