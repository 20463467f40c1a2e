import { nextInOrder } from '@cwmis/core/exchange/order.ts'
import { instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import { pipeline, type Rows, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
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
  let settled = 0
  for (const line of Map.groupBy(
    messagesOf(rows),
    (one) => `${one.partner} ${one.line}`,
  ).values()) {
    settled += await takeUpLine(engine, client, line)
  }
  return settled
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
  line: readonly WaitingMessage[],
): Promise<number> {
  const [first] = line
  if (first === undefined) return 0
  const [taken = []] = await pipeline(client, [{ ...TAKEN, values: [first.partner, first.line] }])
  const waiting = line.map(({ no, sequence, cameAt }) => ({ id: no, sequence, cameAt }))
  const { ready, missing } = nextInOrder(waiting, taken[0]?.[0] ?? null, engine.now())
  for (const no of ready) {
    const message = line.find((one) => one.no === no)
    if (message === undefined) continue
    const settled = await takeUp(engine, message)
    await pipeline(client, [settle(message, settled, engine.now())])
  }
  for (const number of missing) {
    await pipeline(client, [
      { ...GAP, values: [first.partner, first.line, String(number), engine.now()] },
    ])
  }
  return ready.length
}

function settle(
  { no }: WaitingMessage,
  { state, reason, strange }: Settled,
  now: string,
): Statement {
  return { ...SETTLE, values: [no, state, reason, String(strange), now] }
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
  text: `select max(sequence::bigint)::text from exchange_message
    where partner = $1 and line = $2 and sequence is not null and settled_at is not null`,
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
