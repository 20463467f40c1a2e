import type { Connector } from '@cwmis/core/exchange/connector.ts'
import type { Flow } from '@cwmis/core/exchange/flow.ts'
import { DAY, instantOf } from '@cwmis/core/time/instant.ts'
import { nameId } from '@cwmis/ledger/keys/name-id.ts'
import { BEGIN, COMMIT, pipeline, type Rows } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from './engine.ts'
import * as sql from './inquire-statements.ts'
import { type Asking, type Learner, question } from './question.ts'
import { mayBeAsked } from './spoken-of.ts'
import { agreementOn } from './standing.ts'

type Connected = Parameters<typeof pipeline>[0]

const ASKING = '2d0a6a8e-4c3d-5f0b-8e55-7d1f3b9a6c21'

/**
 * Asks each partner that has an inquiry and an agreement about our open cases, when its days are over: whole portions
 * of its own register, so that it cannot tell whom. From then on it means by a number the case it was asked about.
 * Gives how many questions were laid down to be sent. One process at a time.
 */
export function inquireOnce(engine: Engine): Promise<number> {
  return withConnection(engine.ledger.view, async (client) => {
    const [lock] = await pipeline(client, [sql.LOCK])
    if (lock?.[0]?.[0] !== 't') return 0
    try {
      let asked = 0
      for (const connector of engine.connectors) {
        const asking = askingOf(engine, connector)
        if (asking !== null) asked += await inquire(engine, client, asking)
      }
      return asked
    } finally {
      await pipeline(client, [sql.UNLOCK])
    }
  })
}

/** Null where there is nothing to ask, or no agreement to ask it. */
function askingOf(engine: Engine, { partner, inquiry, flows }: Connector): Asking | null {
  const standing = engine.standing().get(partner)
  if (inquiry === undefined || standing === undefined || standing.suspended) return null
  const flow = flows.find(({ code }) => code === inquiry.flow)
  const agreed = agreementOn(standing, inquiry.flow, engine.now())?.version
  const version = flow?.versions.find((one) => one.version === agreed)
  return flow === undefined || version === undefined ? null : { partner, inquiry, flow, version }
}

async function inquire(engine: Engine, client: Connected, asking: Asking): Promise<number> {
  const { partner, inquiry } = asking
  const now = engine.now()
  const [last = []] = await pipeline(client, [{ ...sql.ASKED_AT, values: [partner] }])
  const lastAt = last[0]?.[0] ?? null
  if (lastAt !== null && instantOf(now) - instantOf(lastAt) < inquiry.everyDays * DAY)
    return inquireAtOnce(engine, client, asking)
  const learners = await mayAsk(engine, client, asking)
  const portions = await portionsOf(client, asking, learners)
  const known = [partner, JSON.stringify(learners)]
  await pipeline(client, [
    BEGIN,
    { ...sql.FORGET, values: known },
    { ...sql.KNOW, values: known },
    ...portions.map(([portion, members]) =>
      question(engine, asking, {
        id: nameId(ASKING, `${partner} ${portion ?? ''} ${now}`),
        members: members ?? '[]',
        learners,
      }),
    ),
    { ...sql.ASKED, values: [partner, now] },
    COMMIT,
  ])
  return portions.length
}

/**
 * Between two weeks: the same whole portion in which the number of a case lies that an officer asks about. The message
 * has the id of the officer's entry, so that it goes once.
 */
async function inquireAtOnce(engine: Engine, client: Connected, asking: Asking): Promise<number> {
  const { partner, inquiry, flow } = asking
  const now = engine.now()
  const [pressed = []] = await pipeline(client, [
    { ...sql.AT_ONCE, values: [partner, inquiry.atOnce, flow.code, now] },
  ])
  if (pressed.length === 0) return 0
  const all = await mayAsk(engine, client, asking)
  let asked = 0
  for (const [entry, subject] of pressed) {
    const learners = all.filter(({ id }) => id === subject)
    const [portion] = await portionsOf(client, asking, learners)
    if (portion === undefined) continue
    const [, members] = portion
    const one = { id: entry ?? '', members: members ?? '[]', learners: all }
    const known = [partner, JSON.stringify(learners)]
    await pipeline(client, [
      BEGIN,
      { ...sql.KNOW, values: known },
      question(engine, asking, one),
      COMMIT,
    ])
    asked += 1
  }
  return asked
}

async function mayAsk(
  engine: Engine,
  client: Connected,
  { inquiry, flow }: Asking,
): Promise<readonly Learner[]> {
  const place = [inquiry.kind, inquiry.question]
  const [rows = []] = await pipeline(client, [{ ...sql.CASES, values: place }])
  return learnersOf(rows, { inquiry, flow, day: engine.now().slice(0, 10) })
}

async function portionsOf(
  client: Connected,
  { partner, inquiry }: Asking,
  learners: readonly Learner[],
): Promise<Rows> {
  const numbers = JSON.stringify(learners.map(({ number }) => number))
  const [portions = []] = await pipeline(client, [
    { ...sql.PORTIONS, values: [partner, numbers, String(inquiry.size)] },
  ])
  return portions
}

/** Those who may be asked about, by their number. A number of two open cases says of neither which it is: it is not asked. */
function learnersOf(
  rows: Rows,
  {
    inquiry,
    flow,
    day,
  }: { readonly inquiry: Asking['inquiry']; readonly flow: Flow; readonly day: string },
): readonly Learner[] {
  const found = rows.flatMap(([id, raw, status, consents]): Learner[] => {
    const number = inquiry.read(raw ?? '')
    const one = { id: id ?? '', status: status ?? '', consents: JSON.parse(consents ?? '[]') }
    return number !== null && mayBeAsked(one, flow, day) ? [{ number, id: one.id }] : []
  })
  const byNumber = Map.groupBy(found, ({ number }) => number)
  return [...byNumber.values()].flatMap((same) => (same.length === 1 ? same : []))
}
