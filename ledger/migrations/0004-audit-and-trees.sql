-- Who looked and who wrote; the two Merkle trees; checkpoints.

create table audit (
  no bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  subjects uuid[] not null,
  line text not null,
  xid xid8 not null default pg_current_xact_id(),
  ordinal int not null default 0
);
comment on table audit is 'One row for each read and write, in the transaction that serves it. line is canonical JSON and is what the tree covers. Never changed.';
create index audit_window on audit (xid, ordinal); -- the sequencer

create table tree (
  tree text primary key check (tree in ('ledger', 'audit')),
  size bigint not null,
  sequenced_to xid8 not null
);
comment on table tree is 'How far each tree has come: leaves so far and the xid below which everything has its position.';
insert into tree (tree, size, sequenced_to) values
  ('ledger', 0, pg_snapshot_xmin(pg_current_snapshot())),
  ('audit', 0, pg_snapshot_xmin(pg_current_snapshot()));

create table leaf (
  tree text not null,
  position bigint not null,
  hash bytea not null,
  entry uuid,
  author text,
  audit bigint,
  primary key (tree, position)
);
comment on table leaf is 'Gapless positions from 0. A leaf is SHA-256(0x00, text of the row); author is set when the entry lies in quarantine.';

create table tree_node (
  tree text not null,
  level int not null,
  place bigint not null,
  hash bytea not null,
  primary key (tree, level, place)
);
comment on table tree_node is 'Roots of complete subtrees of 2^level leaves, level 1 and up, for proofs without reading every leaf.';

create table checkpoint (
  no bigint generated always as identity primary key,
  at timestamptz not null,
  ledger_size bigint not null,
  ledger_root bytea not null,
  audit_size bigint not null,
  audit_root bytea not null,
  note text not null,
  signature text not null
);
comment on table checkpoint is 'Signed sizes and roots of both trees.';

create function app.refuse_change() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger entry_stays before update or delete or truncate on entry
  for each statement execute function app.refuse_change();
create trigger audit_stays before update or delete or truncate on audit
  for each statement execute function app.refuse_change();
create trigger leaf_stays before update or delete or truncate on leaf
  for each statement execute function app.refuse_change();
create trigger node_stays before update or delete or truncate on tree_node
  for each statement execute function app.refuse_change();
create trigger checkpoint_stays before update or delete or truncate on checkpoint
  for each statement execute function app.refuse_change();
