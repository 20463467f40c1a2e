import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { PoolClient } from 'pg'
import { BEGIN, COMMIT, pipeline } from '../pool/pipeline.ts'
import { rootOf } from './merkle.ts'
import { readFrontier } from './sequence.ts'
import { TREES } from './window.ts'

/** What a checkpoint says: at this time both trees had these sizes and roots. */
export interface Checkpoint {
  readonly epoch: string
  readonly at: string
  readonly ledger: { readonly size: number; readonly root: string }
  readonly audit: { readonly size: number; readonly root: string }
}

/** The signed text of a checkpoint. */
export function noteOf(checkpoint: Checkpoint): string {
  const { epoch, at, ledger, audit } = checkpoint
  const trees = [
    `ledger ${String(ledger.size)} ${ledger.root}`,
    `audit ${String(audit.size)} ${audit.root}`,
  ]
  return ['cwmis-checkpoint-v1', epoch, at, ...trees, ''].join('\n')
}

/** Is the note signed with this checkpoint key (its public half is derived)? */
export function isSigned(key: KeyObject, note: string, signature: string): boolean {
  const publicKey = key.type === 'public' ? key : createPublicKey(key)
  return verify(null, Buffer.from(note), publicKey, Buffer.from(signature, 'base64'))
}

/**
 * Signs where both trees stand now, and keeps it. Gives null when nothing moved since the last one.
 * `client` is the sequencer's; `key` the checkpoint key.
 */
export async function writeCheckpoint(
  client: PoolClient,
  key: KeyObject,
): Promise<Checkpoint | null> {
  const checkpoint = await standing(client)
  const last = await lastSizes(client)
  if (last === `${String(checkpoint.ledger.size)}/${String(checkpoint.audit.size)}`) return null
  const note = noteOf(checkpoint)
  const signature = sign(null, Buffer.from(note), key).toString('base64')
  const { at, ledger, audit } = checkpoint
  await pipeline(client, [
    BEGIN,
    {
      name: 'checkpoint-write',
      text: `insert into checkpoint (at, ledger_size, ledger_root, audit_size, audit_root, note, signature)
        values ($1, $2, decode($3, 'hex'), $4, decode($5, 'hex'), $6, $7)`,
      values: [
        at,
        String(ledger.size),
        ledger.root,
        String(audit.size),
        audit.root,
        note,
        signature,
      ],
    },
    COMMIT,
  ])
  return checkpoint
}

async function standing(client: PoolClient): Promise<Checkpoint> {
  const [rows = []] = await pipeline(client, [
    {
      name: 'checkpoint-standing',
      text: `select (select id::text from epoch order by no desc limit 1),
        to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        (select size::text from tree where tree = 'ledger'), (select size::text from tree where tree = 'audit')`,
    },
  ])
  const [epoch, at, ...sizes] = rows[0] ?? []
  const roots: { size: number; root: string }[] = []
  for (const [index, tree] of TREES.entries()) {
    const size = Number(sizes[index])
    roots.push({ size, root: rootOf(await readFrontier(client, tree, size)).toString('hex') })
  }
  const [ledger, audit] = roots
  if (!epoch || !at || !ledger || !audit) throw new Error('the trees are not there')
  return { epoch, at, ledger, audit }
}

async function lastSizes(client: PoolClient): Promise<string | undefined> {
  const [rows = []] = await pipeline(client, [
    {
      name: 'checkpoint-last',
      text: `select ledger_size || '/' || audit_size from checkpoint order by no desc limit 1`,
    },
  ])
  return rows[0]?.[0] ?? undefined
}
