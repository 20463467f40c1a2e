-- Who works where: plain tables with history. A row is ended, never overwritten.

create table actor (
  id text primary key,
  name text not null,
  since timestamptz not null default now(),
  until timestamptz
);
comment on table actor is 'A person or system that acts. The name is what colleagues see.';

create table account (
  actor text primary key references actor,
  account text not null unique,
  hash text not null,
  created_at timestamptz not null default now(),
  closed_at timestamptz
);
comment on table account is 'How an actor signs in. The hash is Argon2id.';

create table office (
  id text primary key,
  name text not null,
  agency text not null default '',
  place text,
  since timestamptz not null default now(),
  until timestamptz
);
comment on table office is 'An office with the place it serves: a district or a sub-county as a dotted path.';

create table desk (
  id text primary key,
  office text not null references office,
  name text not null,
  since timestamptz not null default now(),
  until timestamptz
);
comment on table desk is 'What is responsible when no person is: work is sent to a desk.';
create index desk_office on desk (office); -- the directory lists an office's desks

create table post (
  id text primary key,
  desk text not null references desk,
  role text not null,
  title text not null default '',
  since timestamptz not null default now(),
  until timestamptz
);
comment on table post is 'A seat at a desk with its role.';
create index post_desk on post (desk); -- who sits at a desk

create table holding (
  id bigint generated always as identity primary key,
  actor text not null references actor,
  post text not null references post,
  sort text not null default 'held' check (sort in ('held', 'acting')),
  since timestamptz not null,
  until timestamptz
);
comment on table holding is 'Who held or acted in which post from when until when.';
create index holding_actor on holding (actor); -- every request reads the posts of its actor
create index holding_post on holding (post);   -- the directory shows who holds a post

create table role (
  code text primary key,
  reach text not null,
  reads text[] not null,
  compartments text[] not null,
  writes text[] not null,
  supervises text[] not null,
  loaded_at timestamptz not null default now()
);
comment on table role is 'The roles of the practice in force, loaded at start, so that the policies know how far each one sees.';

create table device (
  id text primary key,
  actor text references actor,
  key jsonb not null,
  label text not null default '',
  registered_at timestamptz not null default now(),
  last_sync timestamptz not null default now(),
  revoked_at timestamptz
);
comment on table device is 'A signing key: of a browser (registered at sign-in) or of a door (no actor).';
create index device_actor on device (actor); -- the list of a person's devices

create table session (
  token bytea primary key,
  actor text not null references actor,
  device text not null references device,
  challenge text not null,
  created_at timestamptz not null default now(),
  used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
comment on table session is 'A signed-in browser, by the SHA-256 of its token.';
create index session_actor on session (actor) where ended_at is null; -- ending all sessions of a person

create table setting (
  name text primary key,
  value jsonb not null,
  set_at timestamptz not null default now()
);
comment on table setting is 'Facts of this installation: mode, one-time code of the first administrator.';

create table import_row (
  source text not null,
  line bigint not null,
  hash bytea not null,
  report uuid,
  reason text,
  imported_at timestamptz not null default now(),
  primary key (source, hash)
);
comment on table import_row is 'Rows of paper registers taken in, by the hash of the row and its serial: the same row twice is one report.';
