import { type DueMessage, dueMessage, isQuiet, type NewsWaiting } from '@cwmis/core/notice/due.ts'
import type { Channel, Messenger } from '@cwmis/core/notice/notice.ts'
import { instantOf, isoOf } from '@cwmis/core/time/instant.ts'
import type { PoolClient } from 'pg'
import { nameId } from '../keys/name-id.ts'
import type { Ledger } from '../ledger.ts'
import { pipeline, type Statement } from '../pool/pipeline.ts'
import { json, withConnection } from '../pool/transaction.ts'
import { type Running, type RunOptions, repeat } from './run.ts'

/** What a message says: made of its sort and a number alone, so that it can name no child, place or concern. */
export type MessageText = (sort: DueMessage['sort'], news: number) => string

export interface DigestOptions {
  readonly messenger: Messenger
  readonly textOf: MessageText
}

/** Names of messages as ids: the names hold who it is for, the keys that leave the house do not. */
const NAMESPACE = '5c8a0f52-6d0e-4c07-9a55-3f4c8f4f2b1e'
const EVERY_MS = 60_000
const MINUTE = 60_000
const MOST_TRIES = 6

/**
 * Writes down what is due at `now` (ISO 8601 UTC), each message once, then sends what waits, each with its own
 * key. Ended at any point and begun again it sends nothing twice, as far as the messenger keeps to one for each
 * key. Gives how many were sent.
 */
export function sendNews(ledger: Ledger, options: DigestOptions, now: string): Promise<number> {
  return withConnection(ledger.view, async (client) => {
    const [locked] = await pipeline(client, [LOCK])
    if (locked?.[0]?.[0] !== 't') return 0
    try {
      await writeDue(client, now)
      return await sendWaiting(client, options, now)
    } finally {
      await pipeline(client, [UNLOCK])
    }
  })
}

const LOCK: Statement = {
  name: 'digest-lock',
  text: `select pg_try_advisory_lock(hashtextextended('digest', 1))`,
}
const UNLOCK: Statement = {
  name: 'digest-unlock',
  text: `select pg_advisory_unlock(hashtextextended('digest', 1))`,
}

type Waiting = Omit<NewsWaiting, 'quiet'> & {
  readonly quietFrom: number
  readonly quietTo: number
}

async function writeDue(client: PoolClient, now: string): Promise<void> {
  const [rows] = await pipeline(client, [
    { name: 'digest-due', text: 'select app.digest_due($1)', values: [now] },
  ])
  const due = (json<Waiting[]>(rows) ?? []).flatMap(({ quietFrom, quietTo, ...one }) => {
    const waiting = { ...one, quiet: { from: quietFrom, to: quietTo } }
    const message = dueMessage(waiting, now)
    const { actor, channel } = one
    return message === null
      ? []
      : [{ ...message, key: nameId(NAMESPACE, message.name), actor, channel }]
  })
  if (due.length === 0) return
  await pipeline(client, [{ ...WRITE, values: [JSON.stringify(due), now] }])
}

const WRITE: Statement = {
  name: 'digest-write',
  text: `insert into sending (key, actor, channel, sort, news, up_to, made_at, next_try_at)
    select key, actor, channel, sort, news, "upTo", $2::timestamptz, $2::timestamptz
    from jsonb_to_recordset($1) as x (key text, actor text, channel text, sort text, news int, "upTo" bigint)
    on conflict do nothing`,
}

/** A message that waits to be sent. `address` null: its person does not want to be written to any more. */
interface Unsent {
  readonly key: string
  readonly channel: Channel
  readonly sort: DueMessage['sort']
  readonly news: number
  readonly tries: number
  readonly address: string | null
  readonly quiet: { readonly from: number; readonly to: number } | null
}

async function sendWaiting(
  client: PoolClient,
  options: DigestOptions,
  now: string,
): Promise<number> {
  const [rows] = await pipeline(client, [{ ...UNSENT, values: [now] }])
  let sent = 0
  for (const one of json<Unsent[]>(rows) ?? []) {
    const outcome = await sendOne(options, one, now)
    if (outcome === 'later') continue
    await pipeline(client, [{ ...OUTCOME, values: [one.key, now, outcome, nextTry(one, now)] }])
    if (outcome === 'sent') sent += 1
  }
  return sent
}

const UNSENT: Statement = {
  name: 'digest-unsent',
  text: `select coalesce(json_agg(json_build_object('key', s.key, 'channel', s.channel, 'sort', s.sort, 'news', s.news,
      'tries', s.tries, 'address', c.address, 'quiet', case when c.id is null then null
        else json_build_object('from', c.quiet_from, 'to', c.quiet_to) end) order by s.made_at), '[]')
    from (select * from sending where next_try_at <= $1 and sent_at is null and failed_at is null
      order by made_at limit 500) s
    left join notice_choice c on c.actor = s.actor and c.channel = s.channel and c.until is null`,
}

type Outcome = 'sent' | 'failed' | 'again' | 'later'

async function sendOne(
  { messenger, textOf }: DigestOptions,
  { key, channel, sort, news, tries, address, quiet }: Unsent,
  now: string,
): Promise<Outcome> {
  if (address === null || quiet === null) return 'failed'
  if (sort === 'digest' && isQuiet(quiet, now)) return 'later'
  try {
    await messenger.send({ key, channel, address, text: textOf(sort, news) })
    return 'sent'
  } catch {
    return tries + 1 >= MOST_TRIES ? 'failed' : 'again'
  }
}

const OUTCOME: Statement = {
  name: 'digest-outcome',
  text: `update sending set tries = tries + 1, next_try_at = $4::timestamptz,
      sent_at = case when $3 = 'sent' then $2::timestamptz end, failed_at = case when $3 = 'failed' then $2::timestamptz end
    where key = $1`,
}

/** After one minute, then two, four, … */
function nextTry({ tries }: Unsent, now: string): string {
  return isoOf(instantOf(now) + MINUTE * 2 ** tries)
}

/** Keeps sending what is due. `now` gives the time, ISO 8601 UTC. */
export function startDigest(
  ledger: Ledger,
  { now, ...options }: DigestOptions & { readonly now: () => string },
  { everyMs = EVERY_MS, onProblem }: RunOptions,
): Running {
  return repeat({ everyMs, onProblem }, async () => {
    await sendNews(ledger, options, now())
  })
}
