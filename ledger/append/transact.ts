import type { Content } from '@cwmis/core/content.ts'
import { COMPARTMENTS } from '@cwmis/core/entry/compartment.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { DatabaseError, type PoolClient } from 'pg'
import type { Ledger } from '../ledger.ts'
import { BEGIN, COMMIT, pipeline, ROLLBACK, type Statement } from '../pool/pipeline.ts'
import { textArray } from '../pool/text-array.ts'
import { json } from '../pool/transaction.ts'
import { desksFor, refoldedFor } from './asks.ts'
import type { AppendResult, Caller } from './caller.ts'
import { nextNumber } from './child-numbers.ts'
import { decide } from './decide.ts'
import { type Locked, lockedOf } from './locked.ts'
import { headName, type OpenedSlice, type OpenedSlices } from './opened.ts'
import type { Question } from './question.ts'
import { openQuarantined, type Released, releaseWanted, type StoredQuarantine } from './release.ts'
import { apart, type Row } from './rows.ts'
import type { Working } from './working.ts'
import { together, type Written, written } from './written.ts'

/** What the bundles of a transaction leave behind, and the subjects they moved. */
interface Decided {
  readonly rows: Written[]
  readonly moved: Working[]
}

/** A bundle, who brings it, and the subjects to lock for it. */
export interface Asked {
  readonly content: Content
  readonly bundle: Bundle
  readonly caller: Caller
  readonly ids: readonly string[]
}

/** What became of one bundle of a transaction: its answer, the subjects it must be tried again with, or why it could not be decided. */
export type Outcome =
  | AppendResult
  | { readonly needs: readonly string[] }
  | { readonly failed: unknown }

/**
 * Locks, decides and writes several bundles in one transaction of two round trips. No two of them may ask for the
 * same subject. What needs more locks is left out of it. Gives an outcome for each, in order.
 * @throws the database's error; then nothing of any of them was written
 */
export async function transact(
  ledger: Ledger,
  client: PoolClient,
  asked: readonly Asked[],
): Promise<Outcome[]> {
  const locked = await lock(ledger, client, asked)
  const outcomes: Outcome[] = []
  const rows: Written[] = []
  const moved: Working[] = []
  for (const [at, one] of asked.entries()) {
    const under = locked[at]
    if (under === undefined) throw new Error('the ledger did not answer')
    const asking = questionOn(ledger, client, { ...one, locked: under })
    outcomes.push(await settle(asking, { rows, moved }))
  }
  if (rows.length === 0) await pipeline(client, [ROLLBACK])
  else {
    const [wrote] = await pipeline(client, [write(rows), COMMIT])
    keepWritten(ledger.opened, { rows, moved }, wrote?.[0]?.[0] ?? '')
  }
  return outcomes
}

/**
 * Decides one bundle and lays what it leaves behind with the rest. What cannot be opened or decided harms no other.
 * @throws the database's error, which ends the whole transaction
 */
async function settle(asking: Promise<Question>, { rows, moved }: Decided): Promise<Outcome> {
  try {
    const question = await asking
    const decision = decide(question)
    if ('needs' in decision) return { needs: decision.needs.map(({ id }) => id) }
    rows.push(written(question, decision))
    moved.push(...decision.moved)
    return decision.result
  } catch (failed) {
    if (failed instanceof DatabaseError) throw failed
    return { failed }
  }
}

/** The slices of the rows that were written, under the version the transaction gave them. */
function keepWritten(opened: OpenedSlices, { rows, moved }: Decided, version: string): void {
  const wrote = new Set(rows.flatMap(({ heads }) => heads ?? []).map(headOfRow))
  for (const { subject, slices } of moved) {
    for (const compartment of COMPARTMENTS) {
      const slice = slices[compartment]
      if (slice !== undefined && wrote.has(headName(subject.id, compartment))) {
        opened.keep(subject.id, compartment, { version, slice })
      }
    }
  }
}

function headOfRow(row: Row | string): string {
  return typeof row === 'string' ? '' : `${String(row.subject)}:${String(row.compartment)}`
}

function write(written: readonly Written[]): Statement {
  const { rows, texts } = apart(together(written))
  const values = [JSON.stringify(rows), textArray(texts)]
  return { name: 'append-write', text: 'select app.append_write($1, $2)', values }
}

async function lock(
  ledger: Ledger,
  client: PoolClient,
  asked: readonly Asked[],
): Promise<Locked[]> {
  const here = ledger.opened.of(asked.flatMap(({ ids }) => ids))
  const values = [JSON.stringify(asked.map(lockRow)), JSON.stringify(versions(here))]
  const [, rows = []] = await pipeline(client, [
    BEGIN,
    { name: 'append-lock', text: 'select * from app.append_lock($1, $2)', values },
  ])
  return lockedOf(rows, { bundles: asked.length, here }).map((one, at) => {
    const recordedAt = asked[at]?.caller.recordedAt
    return ledger.invented && recordedAt !== undefined ? { ...one, now: recordedAt } : one
  })
}

function versions(here: ReadonlyMap<string, OpenedSlice>): Record<string, string> {
  return Object.fromEntries(Array.from(here, ([name, { version }]) => [name, version]))
}

function lockRow({ bundle, caller, ids }: Asked): Row {
  const released = releaseWanted(bundle)
  const entries = bundle.entries.map(({ header }) => header.id)
  return {
    lock: ids,
    entries: released === null ? entries : [...entries, released.entry],
    author: caller.actor,
    device: caller.device,
    session: caller.session?.toString('hex') ?? null,
  }
}

async function questionOn(
  ledger: Ledger,
  client: PoolClient,
  asked: Asked & { readonly locked: Locked },
): Promise<Question> {
  const { keys } = ledger
  const { content, bundle, locked } = asked
  const released = await releasedBy(ledger, client, asked)
  const desks = await desksFor(client, bundle)
  const refolded = await refoldedFor(client, { content, keys }, locked)
  return {
    ...asked,
    keys,
    opened: ledger.opened,
    released,
    desks,
    refolded,
    nextNumber: () => nextNumber(ledger),
  }
}

async function releasedBy(
  { keys }: Ledger,
  client: PoolClient,
  { bundle, content, caller }: Asked,
): Promise<Released | null> {
  const wanted = releaseWanted(bundle)
  if (wanted === null) return null
  const [rows] = await pipeline(client, [
    {
      name: 'append-quarantined',
      text: 'select app.append_quarantined($1, $2, $3)',
      values: [wanted.entry, wanted.author, caller.actor],
    },
  ])
  const stored = json<StoredQuarantine>(rows)
  return stored === null ? null : openQuarantined(content, keys, stored)
}
