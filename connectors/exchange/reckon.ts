import { addDays } from '@cwmis/core/time/date.ts'
import { dateOf } from '@cwmis/core/time/instant.ts'
import { BEGIN, COMMIT, pipeline } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { countDay, type DayCount, type Passed } from './day-count.ts'
import type { Engine } from './engine.ts'
import * as sql from './reckon-statements.ts'
import { saying } from './say.ts'

type Connected = Parameters<typeof pipeline>[0]

/**
 * One round of comparing, in which nothing is done twice: asks partners for the numbers that never came, closes the
 * gaps and days whose missing messages came after all, and tells each partner, once a day is over in Kampala, what it
 * was sent on it.
 */
export function reckonOnce(engine: Engine): Promise<void> {
  return withConnection(engine.ledger.view, async (client) => {
    const values = [engine.now()]
    await pipeline(client, [
      { ...sql.CLOSED, values },
      { ...sql.FORGET_SENT, values },
      { ...sql.FORGET_FILES, values },
    ])
    await askForGaps(engine, client)
    await mendDays(engine, client)
    await tellYesterday(engine, client)
  })
}

async function askForGaps(engine: Engine, client: Connected): Promise<void> {
  const [gaps = []] = await pipeline(client, [sql.GAPS])
  for (const [partner, line, numbers] of gaps) {
    if (partner == null || line == null || numbers == null) continue
    const told = { line, numbers: JSON.parse(numbers) }
    const about = `gap ${line} ${numbers}`
    await pipeline(client, [
      BEGIN,
      saying(engine, { partner, flow: 'exchange-wanted', about, data: told }),
      { ...sql.ASKED, values: [partner, line, engine.now()] },
      COMMIT,
    ])
  }
}

async function mendDays(engine: Engine, client: Connected): Promise<void> {
  const [mended = []] = await pipeline(client, [{ ...sql.MENDED, values: [engine.now()] }])
  for (const [partner, day] of mended) {
    if (partner != null && day != null) await pipeline(client, [agreedOn(engine, partner, day)])
  }
}

/** Tells the partner that we have all it said it sent us on a day: again where it was found again. */
export function agreedOn(engine: Engine, partner: string, day: string) {
  const about = `${day} ${engine.now()}`
  return saying(engine, { partner, flow: 'exchange-agreed', about, data: { day } })
}

async function tellYesterday(engine: Engine, client: Connected): Promise<void> {
  const now = engine.now()
  const day = addDays(dateOf(now), -1)
  const [told = []] = await pipeline(client, [{ ...sql.TOLD, values: [day] }])
  const done = new Set(told.map(([partner]) => partner))
  for (const partner of engine.standing().keys()) {
    if (done.has(partner)) continue
    const count = await passedOn(client, { partner, day, direction: 'out' })
    const row = [partner, day, 'out', String(count.count), null, 'told', '{}', now]
    const told = { day, ...count }
    await pipeline(client, [
      BEGIN,
      saying(engine, { partner, flow: 'exchange-counted', about: day, data: told }),
      { ...sql.DAY, values: row },
      COMMIT,
    ])
  }
}

/** Which day of which partner, and which way. */
export interface DayWay {
  readonly partner: string
  readonly day: string
  readonly direction: 'in' | 'out'
}

/** Our own count of a day. */
export async function passedOn(client: Connected, way: DayWay): Promise<DayCount> {
  return countDay(await idsOn(client, way))
}

/** What passed on a day, with its hours. */
export async function idsOn(
  client: Connected,
  { partner, day, direction }: DayWay,
): Promise<Passed[]> {
  const statement = direction === 'in' ? sql.PASSED_IN : sql.PASSED_OUT
  const [rows = []] = await pipeline(client, [{ ...statement, values: [partner, day] }])
  return rows.map(([id, hour]) => ({ id: id ?? '', hour: Number(hour) }))
}
