import { createHash } from 'node:crypto'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { BEGIN, COMMIT, pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { type DayCount, hoursApart } from './day-count.ts'
import type { Engine } from './engine.ts'
import { agreedOn, idsOn, passedOn } from './reckon.ts'
import * as sql from './reckon-statements.ts'
import { saying } from './say.ts'

type Connected = Parameters<typeof pipeline>[0]

/** What a partner says of the exchange itself, its schema checked already. */
interface Told {
  readonly partner: string
  readonly flow: string
  readonly data: Envelope['data']
}

/** Takes up what a partner says of the exchange itself: its count of a day, ids it lists, messages it lacks. Again is the same. */
export function takeUpCommon(engine: Engine, told: Told): Promise<void> {
  return withConnection(engine.ledger.view, async (client) => {
    const statements = await answers(engine, client, told)
    await pipeline(client, [BEGIN, ...statements, COMMIT])
  })
}

async function answers(engine: Engine, client: Connected, told: Told): Promise<Statement[]> {
  const { partner, flow, data } = told
  const day = typeof data.day === 'string' ? data.day : ''
  if (flow === 'exchange-counted') return counted(engine, client, told)
  if (flow === 'exchange-agreed') return [{ ...sql.AGREED, values: [partner, day, engine.now()] }]
  if (flow === 'exchange-listed') return listed(engine, client, told)
  return [...(await listsFor(engine, client, told)), ...sentAgain(engine, told)]
}

/** Compares a partner's count of what it sent us with ours, and asks for the ids of the hours that differ. */
async function counted(
  engine: Engine,
  client: Connected,
  { partner, data }: Told,
): Promise<Statement[]> {
  const theirs = dayCountIn(data)
  const day = String(data.day)
  const ours = await passedOn(client, { partner, day, direction: 'in' })
  const hours = hoursApart(ours, theirs)
  const state = hours.length === 0 ? 'agreed' : 'differs'
  const counts = [String(ours.count), String(theirs.count)]
  const values = [partner, day, 'in', ...counts, state, `{${hours.join(',')}}`, engine.now()]
  const about = `hours ${day} ${theirs.hash} ${hours.join(' ')}`
  return [
    { ...sql.DAY, values },
    hours.length === 0
      ? agreedOn(engine, partner, day)
      : saying(engine, { partner, flow: 'exchange-wanted', about, data: { day, hours } }),
  ]
}

/** Which of the ids a partner lists never came: they are asked for again. A day that lacks none then agrees. */
async function listed(
  engine: Engine,
  client: Connected,
  { partner, data }: Told,
): Promise<Statement[]> {
  const day = String(data.day)
  const [missing = []] = await pipeline(client, [
    { ...sql.NEVER_CAME, values: [partner, arrayOf(textsIn(data.ids))] },
  ])
  const ids = missing.flatMap(([id]) => id ?? [])
  const whole = data.more === true ? '-1' : String(data.hour)
  const values = [partner, day, arrayOf(ids), engine.now(), whole]
  const lacking = { ...sql.LACKING, values }
  if (ids.length === 0) return [lacking]
  const about = `ids ${day} ${hashOf(ids)}`
  return [lacking, saying(engine, { partner, flow: 'exchange-wanted', about, data: { ids } })]
}

const MOST_IDS = 500

/** The ids of what we sent in the hours a partner asks about, in pieces. */
async function listsFor(
  engine: Engine,
  client: Connected,
  { partner, data }: Told,
): Promise<Statement[]> {
  const { day, hours } = data
  if (typeof day !== 'string' || !Array.isArray(hours)) return []
  const passed = await idsOn(client, { partner, day, direction: 'out' })
  return hours.flatMap((hour) => {
    const ids = passed.filter((one) => one.hour === hour).map(({ id }) => id)
    return inPieces(ids.toSorted()).map((piece, at, { length }) => {
      const about = `list ${day} ${String(hour)} ${String(at)} ${hashOf(piece)}`
      const told = { day, hour, ids: piece, more: at < length - 1 }
      return saying(engine, { partner, flow: 'exchange-listed', about, data: told })
    })
  })
}

function inPieces(ids: readonly string[]): (readonly string[])[] {
  const pieces: (readonly string[])[] = [ids.slice(0, MOST_IDS)]
  for (let at = MOST_IDS; at < ids.length; at += MOST_IDS) pieces.push(ids.slice(at, at + MOST_IDS))
  return pieces
}

/** What we sent and a partner lacks waits again, under its own id. Agreement and consent are asked anew on its way. */
function sentAgain({ now }: Engine, { partner, data }: Told): Statement[] {
  const ids = arrayOf(textsIn(data.ids))
  if (ids === '{}') return []
  return [
    { ...sql.THEY_LACK, values: [partner, ids, now()] },
    { ...sql.AGAIN, values: [partner, ids, now()] },
  ]
}

function dayCountIn({ count, hash, hours }: Envelope['data']): DayCount {
  return { ...countIn({ count, hash }), hours: rowsIn(hours) }
}

function rowsIn(hours: unknown): DayCount['hours'] {
  if (!Array.isArray(hours)) return []
  return hours.map((one) => ({ hour: Number(one.hour), ...countIn(one) }))
}

function countIn({ count, hash }: { readonly count?: unknown; readonly hash?: unknown }) {
  return { count: Number(count), hash: String(hash) }
}

function textsIn(ids: unknown): string[] {
  return Array.isArray(ids) ? ids.filter((one) => typeof one === 'string') : []
}

/** A list as the database reads it. */
function arrayOf(ids: readonly string[]): string {
  return `{${ids.map((id) => `"${id.replaceAll(/[\\"]/g, '\\$&')}"`).join(',')}}`
}

function hashOf(ids: readonly string[]): string {
  return createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 32)
}
