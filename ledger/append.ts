import type { Content } from '@cwmis/core/content.ts'
import { isUuid } from '@cwmis/core/entry/bounds.ts'
import type { Bundle } from '@cwmis/core/entry/entry.ts'
import { subjectOf } from '@cwmis/core/entry/subject.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import type { PoolClient } from 'pg'
import { desksFor, refoldedFor } from './append/asks.ts'
import { type AppendResult, type Caller, refused } from './append/caller.ts'
import { bundleProblem } from './append/check-bundle.ts'
import { leaseNumbers, nextNumber } from './append/child-numbers.ts'
import { decide } from './append/decide.ts'
import type { Locked } from './append/locked.ts'
import type { Question } from './append/question.ts'
import {
  openQuarantined,
  type Released,
  releaseWanted,
  type StoredQuarantine,
} from './append/release.ts'
import { written } from './append/written.ts'
import type { Ledger } from './ledger.ts'
import { BEGIN, COMMIT, pipeline, ROLLBACK } from './pool/pipeline.ts'
import { json, withConnection } from './pool/transaction.ts'

export type { AppendResult, Caller } from './append/caller.ts'

/** A bundle and who brings it. */
export interface Brought {
  readonly bundle: Bundle
  readonly caller: Caller
}

/** A bundle may turn out to need more locks, or to have met another one; each has one more try. */
const TRIES = 5
/** PostgreSQL's codes for: deadlock, could not serialize. */
const AGAIN = new Set(['40P01', '40001'])
/** Unique key taken: a race with its own repetition is known at the next try, anything else stays as it is. */
const TAKEN = '23505'
/** Its class of values that are none: what was sent names no instant, number or id, and never will. */
const NO_VALUE = /^22[0-9A-Z]{3}$/

/**
 * Keeps a bundle, or answers why not. Its shape was checked by the door. Kind, body and signature are
 * checked here before a connection is taken; then one round trip locks and reads, the judge decides, and one
 * writes everything and commits. Sending the same bundle again gives the same answer. Values the database cannot
 * hold refuse their bundle as malformed.
 * @throws the database's error when it could not be written; then nothing was
 */
export async function append(
  ledger: Ledger,
  content: Content,
  { bundle, caller }: Brought,
): Promise<AppendResult> {
  const problem = await bundleProblem(content, bundle, caller)
  if (problem !== null) return refused(bundle.id, problem)
  await leaseNumbers(ledger, bundle)
  let ids = lockIds(bundle)
  let taken = 0
  for (let tried = 1; ; tried += 1) {
    const result = await attempt(ledger, { content, bundle, caller, ids })
    if ('bundle' in result) return result
    if (result.code === TAKEN) taken += 1
    if (taken > 1) return refused(bundle.id, 'id-taken')
    if (tried === TRIES) throw result.error ?? new Error('a bundle never found all its locks')
    ids = [...new Set([...ids, ...result.ids])]
  }
}

type Attempt = Pick<Question, 'content' | 'bundle' | 'caller' | 'ids'>

interface Again {
  readonly ids: readonly string[]
  readonly error?: unknown
  readonly code?: string
}

async function attempt(ledger: Ledger, asked: Attempt): Promise<AppendResult | Again> {
  try {
    return await withConnection(ledger.serve, (client) => transact(ledger, client, asked))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === TAKEN || AGAIN.has(code)) return { ids: asked.ids, error, code }
    if (NO_VALUE.test(code)) return refused(asked.bundle.id, 'malformed-body')
    throw error
  }
}

async function transact(
  ledger: Ledger,
  client: PoolClient,
  asked: Attempt,
): Promise<AppendResult | Again> {
  const locked = await lock(ledger, client, asked)
  const released = await releasedBy(ledger, client, asked)
  const { keys } = ledger
  const desks = await desksFor(client, asked.bundle)
  const refolded = await refoldedFor(client, { content: asked.content, keys }, locked)
  const next = (): ReturnType<typeof nextNumber> => nextNumber(ledger)
  const under = { locked, released, desks, refolded }
  const question: Question = { ...asked, ...under, keys, nextNumber: next }
  const decision = decide(question)
  if ('needs' in decision) {
    await pipeline(client, [ROLLBACK])
    return { ids: decision.needs.map(({ id }) => id) }
  }
  const rows = JSON.stringify(written(question, decision))
  await pipeline(client, [
    { name: 'append-write', text: 'select app.append_write($1)', values: [rows] },
    COMMIT,
  ])
  return decision.result
}

async function lock(
  ledger: Ledger,
  client: PoolClient,
  { bundle, caller, ids }: Attempt,
): Promise<Locked> {
  const released = releaseWanted(bundle)
  const question = {
    lock: ids,
    entries: [
      ...bundle.entries.map(({ header }) => header.id),
      ...(released ? [released.entry] : []),
    ],
    author: caller.actor,
    device: caller.device,
    session: caller.session?.toString('hex') ?? null,
  }
  const [, rows] = await pipeline(client, [
    BEGIN,
    { name: 'append-lock', text: 'select app.append_lock($1)', values: [JSON.stringify(question)] },
  ])
  const locked = json<Locked>(rows)
  if (locked === null) throw new Error('the ledger did not answer')
  const { recordedAt } = caller
  return ledger.invented && recordedAt !== undefined ? { ...locked, now: recordedAt } : locked
}

async function releasedBy(
  { keys }: Ledger,
  client: PoolClient,
  { bundle, content, caller }: Attempt,
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

/** Fields of an open part that name another subject the bundle may reach into. */
const REFERENCES = ['child', 'case', 'report', 'about', 'handoff', 'sameAs']

/** The subjects of a bundle, and those it names: most bundles then need no second try. */
function lockIds({ entries }: Bundle): string[] {
  const named = entries.flatMap(({ header, parts }) => [
    header.subject.id,
    ...REFERENCES.flatMap((field) => idAt(parts.open?.body ?? {}, field)),
  ])
  return [...new Set(named)]
}

function idAt(answers: Answers, field: string): string[] {
  const text = textOf(answers, field)
  const id = subjectOf(text)?.id ?? text
  return id !== null && isUuid(id) ? [id] : []
}
