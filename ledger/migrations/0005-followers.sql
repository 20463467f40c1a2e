-- Whatever reads the ledger in order, and what it makes.

create table follower (
  name text primary key,
  next_position bigint not null default 0,
  moved_at timestamptz not null default now()
);
comment on table follower is 'The remembered position of each follower: the next one it will read.';

create table dead_letter (
  follower text not null,
  position bigint not null,
  problem text not null,
  at timestamptz not null default now(),
  primary key (follower, position)
);
comment on table dead_letter is 'Entries a follower could not digest. It went on without them.';

create table search_key (
  key text not null,
  subject uuid not null,
  weight smallint not null,
  primary key (key, subject)
);
comment on table search_key is 'View "search": folded keys of the open slices (names, their sound, references).';
create index search_key_subject on search_key (subject); -- replacing a subject's keys

create table outgoing (
  id bigint generated always as identity primary key,
  cause text not null,
  purpose text not null,
  recipient text not null,
  subject uuid not null,
  type text not null,
  made_at timestamptz not null default now(),
  seen_at timestamptz,
  seen_by text,
  unique (cause, purpose, recipient)
);
comment on table outgoing is 'What is to be told to whom, once: cause is an entry, or a clock (a repeating one with the start of its round). Recipients are actor:ID or desk:ID.';
create index outgoing_recipient on outgoing (recipient, id desc); -- one person's notices, newest first
