-- The ledger. All rows of one append are written by one function in one transaction, which is why there are no
-- foreign keys, checks or generated columns on these tables: they would only check and repeat that function,
-- and PostgreSQL reads each of their expressions anew at every statement (a sixth of an append's cost).
-- in_district and in_sub_county are `type:` and the first one or three parts of the place; holder is type|principal.

create table epoch (
  no int generated always as identity primary key,
  id uuid not null default gen_random_uuid(),
  began_at timestamptz not null default now(),
  reason text not null
);
comment on table epoch is 'A ledger restored from backup starts a new epoch; every answer names the newest.';
insert into epoch (reason) values ('first start');

create table subject (
  id uuid primary key,
  type text not null,
  seq bigint not null,
  place text,
  opened_at timestamptz not null,
  in_district text,
  in_sub_county text
);
comment on table subject is 'What entries are about. seq is the number of entries so far and never leaves the server.';
-- Every entry moves its subject's seq: on a page with room that touches no index.
alter table subject set (fillfactor = 60);
create index subject_district on subject (in_district);     -- reach of a district office
create index subject_sub_county on subject (in_sub_county); -- reach of a sub-county office

create table entry (
  id uuid primary key,
  bundle uuid not null,
  subject uuid not null,
  seq bigint not null,
  kind text not null,
  version int not null,
  author text not null,
  verdict text not null,
  written_at timestamptz not null,
  recorded_at timestamptz not null,
  header text not null,
  receipt text not null,
  signature text not null,
  xid xid8 not null default pg_current_xact_id(),
  ordinal int not null
);
alter table entry set (toast_tuple_target = 8160); -- headers are read whole, page by page
comment on table entry is 'Signed entries. header is the canonical text that was signed; receipt is the canonical text of what the server says of it. Never changed.';
create unique index entry_in_subject on entry (subject, seq); -- the order within a subject, and its page of entries
create index entry_window on entry (xid, ordinal);            -- the sequencer's closed windows

create table part (
  entry uuid not null,
  subject uuid not null,
  compartment text not null,
  salt bytea,
  open jsonb,
  sealed bytea,
  wrapped bytea,
  key smallint,
  primary key (entry, compartment)
);
alter table part set (toast_tuple_target = 8160);
comment on table part is 'Bodies by compartment. The open part is plain; every other one is sealed (salt inside) under a key of its own, wrapped by its compartment''s key, which is not in the database.';

create table head (
  subject uuid not null,
  compartment text not null,
  type text not null,
  place text,
  revision bigint not null,
  fold text not null,
  state json,
  sealed bytea,
  wrapped bytea,
  key smallint,
  changed_at timestamptz not null,
  status text,
  active boolean,
  risk text,
  desk text,
  other_desk text,
  officer text,
  due_at timestamptz,
  waits boolean,
  in_district text,
  in_sub_county text,
  primary key (subject, compartment)
);
-- A slice is rewritten with each entry: kept in its row, without compression, up to the size of a page.
alter table head set (toast_tuple_target = 8160, fillfactor = 60);
alter table head alter column state set storage main;
-- state is json, not jsonb: it is written and read whole, and never looked into by a query.
comment on table head is 'One slice of a subject''s state: what the fold makes of the parts of one compartment. The columns from status on belong to the open slice and are what work lists are made of.';
-- A desk's work list: one index range in the order in which it is shown.
create index head_desk on head (desk, due_at, subject) where compartment = 'open' and active;
-- Hand-offs a desk has sent and waits for.
create index head_other_desk on head (other_desk, due_at, subject)
  where compartment = 'open' and active and other_desk is not null;
-- What is assigned to one officer; also the scope of their device.
create index head_officer on head (officer, due_at, subject)
  where compartment = 'open' and active and officer is not null;

create table clock (
  subject uuid not null,
  clock text not null,
  started_at timestamptz not null,
  sort text not null,
  limit_version int not null,
  paused_since timestamptz,
  paused_for bigint not null,
  stopped_at timestamptz,
  due_at timestamptz not null,
  alerts jsonb not null,
  next_alert_at timestamptz,
  primary key (subject, clock, started_at)
);
comment on table clock is 'Clocks, an output of the fold. Whether one is overdue is asked, never stored.';
create index clock_alert on clock (next_alert_at)
  where next_alert_at is not null and stopped_at is null and paused_since is null; -- the ticker

create table link (
  from_type text not null,
  from_id uuid not null,
  to_type text not null,
  to_id uuid not null,
  kind text not null,
  entry uuid not null,
  since timestamptz not null,
  until timestamptz,
  primary key (from_id, to_id, kind, since)
);
comment on table link is 'Relations between subjects, written by the fold. Shown only where the reader may see both ends.';
create index link_to on link (to_id, kind); -- the cases of a child, the children of a household

create table access_grant (
  subject uuid not null,
  type text not null,
  principal text not null,
  relation text not null,
  given_by uuid not null,
  since timestamptz not null,
  until timestamptz,
  entry uuid not null,
  holder text not null,
  primary key (subject, principal, relation, given_by, since)
);
comment on table access_grant is 'Relationships that open a subject to a person or desk, with the entry that made each and that entry''s subject (a case opens its child): only entries of the same subject take it back.';
create index access_grant_holder on access_grant (holder) include (subject, until); -- every policy

create table exclusion (
  subject uuid not null,
  actor text not null,
  since timestamptz not null,
  until timestamptz,
  entry uuid not null,
  primary key (subject, actor, since)
);
comment on table exclusion is 'Officers from whom a subject is hidden altogether. Beats every grant and rank.';
create index exclusion_actor on exclusion (actor) include (subject, until); -- every policy

create table match_token (
  token bytea not null,
  subject uuid not null,
  primary key (token, subject)
);
comment on table match_token is 'Keyed hashes of folded names, phone endings and references: equality can be tested, nothing can be read.';
create index match_token_subject on match_token (subject); -- replacing a subject's tokens

create table child_block (
  block bigint generated always as identity primary key,
  leased_at timestamptz not null default now()
);
comment on table child_block is 'Leased blocks of 64 child numbers.';

create table child_number (
  child uuid primary key,
  ordinal bigint not null unique,
  number text not null unique,
  given_at timestamptz not null
);
comment on table child_number is 'The number of each child, given at the first append.';

create table quarantine (
  id uuid not null,
  author text not null,
  bundle uuid not null,
  subject_type text not null,
  subject uuid not null,
  kind text not null,
  version int not null,
  reason text not null,
  place text,
  desk text,
  written_at timestamptz not null,
  recorded_at timestamptz not null,
  header text not null,
  receipt text not null,
  signature text not null,
  sealed bytea not null,
  wrapped bytea not null,
  key smallint not null,
  released_by uuid,
  in_district text generated always as (split_part(place, '.', 1)) stored,
  xid xid8 not null default pg_current_xact_id(),
  ordinal int not null,
  primary key (id, author)
);
comment on table quarantine is 'Well-formed entries whose author had no right to write them there, or reused another''s id: kept and positioned, outside every subject. All parts sealed together. place and desk are those of the author''s post.';
create index quarantine_window on quarantine (xid, ordinal);                             -- the sequencer
create index quarantine_waiting on quarantine (in_district) where released_by is null;   -- the supervisor's list
