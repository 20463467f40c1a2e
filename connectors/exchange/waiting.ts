import { nextInOrder } from '@cwmis/core/exchange/order.ts'
import { instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { BEGIN, COMMIT, pipeline, type Rows, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { apart } from './apart.ts'
import type { Engine } from './engine.ts'
import { firstLook } from './first-look.ts'
import { readAs, UNREAD } from './inbox-statements.ts'
import { bytesIn, unseal } from './keys.ts'
import { type Settled, takeUp } from './take-up.ts'

/** A message laid down and not taken up yet. `line`: within which order counts. */
export interface WaitingMessage {
  readonly no: string
  readonly partner: string
  readonly line: string
  readonly sequence: string | null
  readonly sealed: Buffer
  readonly cameAt: string
  readonly receipt: string
}

type Connected = Parameters<typeof pipeline>[0]

const MOST = 500

/**
 * One round: writes down the refusals counted since, takes up what waits in the order of each line, keeps the gaps
 * to be asked for, and forgets what is older than ninety days. One process at a time. Gives how many were settled.
 */
export function takeUpOnce(engine: Engine): Promise<number> {
  return withConnection(engine.ledger.view, async (client) => {
    const [lock] = await pipeline(client, [LOCK])
    if (lock?.[0]?.[0] !== 't') return 0
    try {
      await writeRefused(engine, client)
      return await round(engine, client)
    } finally {
      await pipeline(client, [UNLOCK])
    }
  })
}

async function round(engine: Engine, client: Connected): Promise<number> {
  const now = engine.now()
  await readLeft(engine, client)
  const [rows = []] = await pipeline(client, [
    { ...WAITING, values: [String(MOST)] },
    { ...FORGET, values: [now] },
  ])
  const lines = [...Map.groupBy(messagesOf(rows), (one) => `${one.partner} ${one.line}`).values()]
  const [taken = []] = await pipeline(client, [{ ...TAKEN, values: [numberedOf(lines)] }])
  const highest = new Map(
    taken.map(([partner, line, last]) => [`${partner ?? ''} ${line ?? ''}`, last]),
  )
  let settled = 0
  await atOnce(apart(engine, lines), async (group) => {
    for (const line of group) {
      const [first] = line
      const last = highest.get(`${first?.partner ?? ''} ${first?.line ?? ''}`) ?? null
      // Not added while waiting: the others add meanwhile.
      const ready = await takeUpLine(engine, client, { line, last })
      settled += ready
    }
  })
  return settled
}

/** So many lines are taken up side by side, none that mean the same file. */
const LINES_AT_ONCE = 8

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
    await pipeline(client, readAs(no ?? '', look))
  }
}

async function takeUpLine(
  engine: Engine,
  client: Connected,
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
    await pipeline(client, settle(message, settled, engine.now()))
  }
  for (const number of missing) {
    await pipeline(client, [
      { ...GAP, values: [first.partner, first.line, String(number), engine.now()] },
    ])
  }
  return ready.length
}

/** What became of it, and what the partner means from now on, together: a stop between the two would ask a person for nothing. */
function settle(
  { no, partner }: WaitingMessage,
  { state, reason, strange, known = [] }: Settled,
  now: string,
): Statement[] {
  return [
    BEGIN,
    ...known.map(({ type, key, id }) => ({ ...REMEMBER, values: [partner, type, key, id] })),
    { ...SETTLE, values: [no, state, reason, String(strange), now] },
    COMMIT,
  ]
}

function messagesOf(rows: Rows): WaitingMessage[] {
  return rows.map(([no, partner, line, sequence, sealed, cameAt, receipt]) => ({
    no: no ?? '',
    partner: partner ?? '',
    line: line ?? '',
    sequence: sequence ?? null,
    sealed: bytesIn(sealed ?? ''),
    cameAt: isoOf(instantOf(cameAt ?? '')),
    receipt: receipt ?? '',
  }))
}

async function writeRefused({ refused }: Engine, client: Connected): Promise<void> {
  for (const [key, times] of refused) {
    await pipeline(client, [{ ...COUNT, values: [...key.split(' '), String(times)] }])
    // What was counted while this was written stays for the next round.
    const since = (refused.get(key) ?? times) - times
    if (since > 0) refused.set(key, since)
    else refused.delete(key)
  }
}

const LOCK: Statement = {
  name: 'exchange-lock',
  text: `select pg_try_advisory_lock(hashtextextended('exchange', 1))`,
}
const UNLOCK: Statement = {
  name: 'exchange-unlock',
  text: `select pg_advisory_unlock(hashtextextended('exchange', 1))`,
}
const WAITING: Statement = {
  name: 'exchange-waiting',
  text: `select no::text, partner, line, sequence, sealed, to_char(came_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), receipt::text
    from exchange_message where state = 'waiting' order by no limit $1`,
}
const TAKEN: Statement = {
  name: 'exchange-taken',
  text: `select x.partner, x.line, (select max(m.sequence::bigint)::text from exchange_message m
      where m.partner = x.partner and m.line = x.line and m.sequence is not null and m.settled_at is not null)
    from jsonb_to_recordset($1) as x (partner text, line text)`,
}
const REMEMBER: Statement = {
  name: 'exchange-remember',
  text: 'insert into exchange_known (partner, type, key, subject) values ($1, $2, $3, $4::uuid) on conflict do nothing',
}
const SETTLE: Statement = {
  name: 'exchange-settle',
  text: `update exchange_message set state = $2, reason = $3, strange = $4, settled_at = $5,
      sealed = case when $2 = 'dropped' then null else sealed end where no = $1::bigint`,
}
const GAP: Statement = {
  name: 'exchange-gap',
  text: 'insert into exchange_gap (partner, line, sequence, noticed_at) values ($1, $2, $3, $4) on conflict do nothing',
}
const FORGET: Statement = {
  name: 'exchange-forget',
  text: `update exchange_message set sealed = null
    where sealed is not null and came_at < $1::timestamptz - interval '90 days' and state <> 'waiting'`,
}
const COUNT: Statement = {
  name: 'exchange-count',
  text: `insert into exchange_refused (partner, refusal, day, times) values ($1, $2, $3::date, $4)
    on conflict (partner, refusal, day) do update set times = exchange_refused.times + excluded.times`,
}
