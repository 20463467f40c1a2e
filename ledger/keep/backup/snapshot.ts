import type { Client } from 'pg'
import { copyOut } from './copy.ts'
import { type KeptTable, keptTables, rowsOf } from './tables.ts'

/** What a backup says of the database it was taken from, as at one instant. */
export interface Snapshot {
  /** ISO 8601 UTC. */
  readonly takenAt: string
  readonly epoch: string
  readonly migrations: readonly { readonly name: string; readonly hash: string }[]
  readonly tables: readonly KeptTable[]
  /** Counters that were used: the last number each gave. */
  readonly counters: readonly { readonly name: string; readonly last: string }[]
  readonly trees: { readonly ledger: number; readonly audit: number }
  /** The newest signed sizes and roots, hex; null before the first. */
  readonly checkpoint: CheckpointLine | null
}

/** Sizes and roots of both trees as a checkpoint has them. */
export interface CheckpointLine {
  readonly ledger: { readonly size: number; readonly root: string }
  readonly audit: { readonly size: number; readonly root: string }
}

/**
 * Begins to read everything as it stands at this instant, while others go on writing: a repeatable-read
 * transaction that writes nothing and so holds back no sequencer. Row-level security is off for the owner; an
 * account that may not pass by it gets an error instead of fewer rows. End it with `rollback`.
 */
export async function beginSnapshot(client: Client): Promise<Snapshot> {
  await client.query('begin isolation level repeatable read read only')
  await client.query('set local row_security = off')
  const tables = await keptTables(client)
  const found = await client.query<Omit<Snapshot, 'tables'>>(STANDING)
  const [standing] = found.rows
  if (!standing) throw new Error('the database says nothing of itself')
  return { ...standing, tables }
}

const STANDING = `
  select to_char(transaction_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "takenAt",
    (select id from epoch order by no desc limit 1) as epoch,
    (select json_agg(json_build_object('name', name, 'hash', hash) order by name) from migration) as migrations,
    (select coalesce(json_agg(json_build_object('name', sequencename, 'last', last_value::text) order by sequencename), '[]')
      from pg_sequences where schemaname = 'public' and last_value is not null) as counters,
    (select json_object_agg(tree, size) from tree) as trees,
    (select json_build_object(
        'ledger', json_build_object('size', ledger_size, 'root', encode(ledger_root, 'hex')),
        'audit', json_build_object('size', audit_size, 'root', encode(audit_root, 'hex')))
      from checkpoint order by no desc limit 1) as checkpoint`

/** The rows of one table in the snapshot, as COPY's text. */
export function readTable(client: Client, table: KeptTable): AsyncGenerator<Buffer> {
  return copyOut(client, rowsOf(table))
}

/** How many rows the table has in the snapshot. */
export async function countRows(client: Client, table: KeptTable): Promise<number> {
  const found = await client.query<{ rows: number }>(
    `select count(*)::int as rows from (${rowsOf(table)}) as kept`,
  )
  return found.rows[0]?.rows ?? 0
}
