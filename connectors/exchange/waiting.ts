import { nextInOrder } from '@cwmis/core/exchange/order.ts'
import { instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { pipeline, type Rows, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { apart } from './apart.ts'
import type { Engine } from './engine.ts'
import { firstLook } from './first-look.ts'
import { readAs, UNREAD } from './inbox-statements.ts'
import { bytesIn, unseal } from './keys.ts'
import { asking } from './questions.ts'
import { type Settled, takeUp } from './take-up.ts'
import { Together } from './together.ts'
import * as sql from './waiting-statements.ts'

/** A message laid down and not taken up yet. `line`: within which order counts. */
export interface WaitingMessage {
  readonly no: string
  readonly partner: string
  readonly line: string
  readonly sequence: string | null
  readonly sealed: Buffer
  readonly cameAt: string
  readonly receipt: string
  /** When it was let in once more, after an officer said whose it is. */
  readonly againAt: string | null
}

type Connected = Parameters<typeof pipeline>[0]

const MOST = 500

/**
 * One round: writes down the refusals counted since, takes up what waits in the order of each line, keeps the gaps
 * to be asked for, and forgets what is older than ninety days. One process at a time. Gives how many were settled.
 */
export function takeUpOnce(engine: Engine): Promise<number> {
  return withConnection(engine.ledger.view, async (client) => {
    const [lock] = await pipeline(client, [sql.LOCK])
    if (lock?.[0]?.[0] !== 't') return 0
    try {
      await writeRefused(engine, client)
      return await round(engine, client)
    } finally {
      await pipeline(client, [sql.UNLOCK])
    }
  })
}

async function round(engine: Engine, client: Connected): Promise<number> {
  const now = engine.now()
  await readLeft(engine, client)
  const [rows = []] = await pipeline(client, [
    { ...sql.WAITING, values: [String(MOST)] },
    { ...sql.FORGET, values: [now] },
  ])
  const lines = [...Map.groupBy(messagesOf(rows), (one) => `${one.partner} ${one.line}`).values()]
  const [taken = []] = await pipeline(client, [{ ...sql.TAKEN, values: [numberedOf(lines)] }])
  const highest = new Map(
    taken.map(([partner, line, last]) => [`${partner ?? ''} ${line ?? ''}`, last]),
  )
  const settling = new Together((all: readonly Done[]) => settleAll(engine, client, all))
  let settled = 0
  await atOnce(apart(engine, lines), async (group) => {
    for (const line of group) {
      const [first] = line
      const last = highest.get(`${first?.partner ?? ''} ${first?.line ?? ''}`) ?? null
      // Not added while waiting: the others add meanwhile.
      const ready = await takeUpLine(engine, { client, settling }, { line, last })
      settled += ready
    }
  })
  return settled
}

/** So many lines are taken up side by side, none that mean the same file: their steps share transactions. */
const LINES_AT_ONCE = 32

/** Does the work for each. All that was begun has ended when it gives back or throws. */
async function atOnce<T>(some: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = some.values()
  const hands = Array.from({ length: LINES_AT_ONCE }, async () => {
    for (const one of left) await work(one)
  })
  for (const ended of await Promise.allSettled(hands)) {
    if (ended.status === 'rejected') throw ended.reason
  }
}

/** The lines in which order counts, as the database reads them. */
function numberedOf(lines: readonly (readonly WaitingMessage[])[]): string {
  const numbered = lines.flatMap((line) => line.find(({ sequence }) => sequence !== null) ?? [])
  return JSON.stringify(numbered.map(({ partner, line }) => ({ partner, line })))
}

/** Reads what was laid down and left unread by a stop. */
async function readLeft(engine: Engine, client: Connected): Promise<void> {
  const [left = []] = await pipeline(client, [{ ...UNREAD, values: [engine.now()] }])
  for (const [no, partner, id, sealed] of left) {
    const body = unseal(engine.keys, `message ${partner ?? ''}`, bytesIn(sealed ?? ''))
    const look = firstLook(engine, { partner: partner ?? '', id: id ?? '', body })
    await pipeline(client, readAs([{ no: no ?? '', look }]))
  }
}

/** A message, and what became of it when. */
interface Done {
  readonly message: WaitingMessage
  readonly settled: Settled
  readonly now: string
}

interface Round {
  readonly client: Connected
  /** Where what became of messages of several lines is written down together. */
  readonly settling: Together<Done, true>
}

async function takeUpLine(
  engine: Engine,
  { client, settling }: Round,
  { line, last }: { readonly line: readonly WaitingMessage[]; readonly last: string | null },
): Promise<number> {
  const [first] = line
  if (first === undefined) return 0
  const waiting = line.map(({ no, sequence, cameAt }) => ({ id: no, sequence, cameAt }))
  const { ready, missing } = nextInOrder(waiting, last, engine.now())
  for (const no of ready) {
    const message = line.find((one) => one.no === no)
    if (message === undefined) continue
    const settled = await takeUp(engine, message)
    await settling.bring({ message, settled, now: engine.now() })
  }
  for (const number of missing) {
    await pipeline(client, [
      { ...sql.GAP, values: [first.partner, first.line, String(number), engine.now()] },
    ])
  }
  return ready.length
}

/**
 * What became of each, and what the partner means from now on, together: a stop between the two would ask a person for
 * nothing. One way to the database is one transaction, and one that failed leaves none behind.
 */
async function settleAll(engine: Engine, client: Connected, all: readonly Done[]): Promise<true[]> {
  await pipeline(
    client,
    all.flatMap((one) => settle(engine, one)),
  )
  return all.map(() => true)
}

function settle(engine: Engine, { message: { no, partner }, settled, now }: Done): Statement[] {
  const { state, reason, strange, known = [], asked = [] } = settled
  return [
    ...known.map(({ type, key, id }) => ({ ...sql.REMEMBER, values: [partner, type, key, id] })),
    ...asked.map((one) => asking(engine, { no, partner }, one)),
    { ...sql.SETTLE, values: [no, state, reason, String(strange), now] },
  ]
}

function messagesOf(rows: Rows): WaitingMessage[] {
  return rows.map(([no, partner, line, sequence, sealed, cameAt, receipt, againAt]) => ({
    no: no ?? '',
    partner: partner ?? '',
    line: line ?? '',
    sequence: sequence ?? null,
    sealed: bytesIn(sealed ?? ''),
    cameAt: isoOf(instantOf(cameAt ?? '')),
    receipt: receipt ?? '',
    againAt: againAt == null ? null : isoOf(instantOf(againAt)),
  }))
}

async function writeRefused({ refused }: Engine, client: Connected): Promise<void> {
  for (const [key, times] of refused) {
    await pipeline(client, [{ ...sql.COUNT, values: [...key.split(' '), String(times)] }])
    // What was counted while this was written stays for the next round.
    const since = (refused.get(key) ?? times) - times
    if (since > 0) refused.set(key, since)
    else refused.delete(key)
  }
}
