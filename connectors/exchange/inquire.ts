import { createHash } from 'node:crypto'
import type { Connector, Inquiry } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { type Flow, type FlowVersion, wireType } from '@cwmis/core/exchange/flow.ts'
import { DAY, instantOf } from '@cwmis/core/time/instant.ts'
import { nameId } from '@cwmis/ledger/keys/name-id.ts'
import { BEGIN, COMMIT, pipeline, type Rows, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from './engine.ts'
import * as sql from './inquire-statements.ts'
import { seal } from './keys.ts'
import { mayBeAsked } from './spoken-of.ts'
import { agreementOn } from './standing.ts'

type Connected = Parameters<typeof pipeline>[0]

/** What is asked of one partner now. */
interface Asking {
  readonly partner: string
  readonly inquiry: Inquiry
  readonly flow: Flow
  readonly version: FlowVersion
}

interface Learner {
  readonly number: string
  readonly id: string
}

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
  const { partner, inquiry, flow } = asking
  const now = engine.now()
  const [last = []] = await pipeline(client, [{ ...sql.ASKED_AT, values: [partner] }])
  const lastAt = last[0]?.[0] ?? null
  if (lastAt !== null && instantOf(now) - instantOf(lastAt) < inquiry.everyDays * DAY) return 0
  const place = [inquiry.kind, inquiry.question]
  const [rows = []] = await pipeline(client, [{ ...sql.CASES, values: place }])
  const learners = learnersOf(rows, { inquiry, flow, day: now.slice(0, 10) })
  const numbers = JSON.stringify(learners.map(({ number }) => number))
  const [portions = []] = await pipeline(client, [
    { ...sql.PORTIONS, values: [partner, numbers, String(inquiry.size)] },
  ])
  const known = [partner, JSON.stringify(learners)]
  await pipeline(client, [
    BEGIN,
    { ...sql.FORGET, values: known },
    { ...sql.KNOW, values: known },
    ...portions.map(([portion, members]) =>
      question(engine, asking, { portion: portion ?? '', members: members ?? '[]', learners }),
    ),
    { ...sql.ASKED, values: [partner, now] },
    COMMIT,
  ])
  return portions.length
}

/** Those who may be asked about, by their number. A number of two open cases says of neither which it is: it is not asked. */
function learnersOf(
  rows: Rows,
  { inquiry, flow, day }: { readonly inquiry: Inquiry; readonly flow: Flow; readonly day: string },
): readonly Learner[] {
  const found = rows.flatMap(([id, raw, status, consents]): Learner[] => {
    const number = inquiry.read(raw ?? '')
    const one = { id: id ?? '', status: status ?? '', consents: JSON.parse(consents ?? '[]') }
    return number !== null && mayBeAsked(one, flow, day) ? [{ number, id: one.id }] : []
  })
  const byNumber = Map.groupBy(found, ({ number }) => number)
  return [...byNumber.values()].flatMap((same) => (same.length === 1 ? same : []))
}

interface Portion {
  readonly portion: string
  /** Its numbers, as JSON. */
  readonly members: string
  readonly learners: readonly Learner[]
}

function question(
  engine: Engine,
  asking: Asking,
  { portion, members, learners }: Portion,
): Statement {
  const { partner, inquiry, flow, version } = asking
  const now = engine.now()
  const numbers: readonly string[] = JSON.parse(members)
  const id = nameId(ASKING, `${partner} ${portion} ${now}`)
  const body = JSON.stringify(envelopeOf(engine, asking, { id, asked: inquiry.ask(numbers) }))
  const hash = createHash('sha256').update(body).digest('hex')
  const sealed = seal(engine.keys, `sending ${partner}`, body)
  const ours = learners.filter(({ number }) => numbers.includes(number)).map((one) => one.id)
  const values = [id, partner, flow.code, version.version, id, sealed, hash, now]
  return { ...sql.ASK, values: [...values, `{${ours.join(',')}}`] }
}

function envelopeOf(
  { origin, now }: Engine,
  { flow, version }: Asking,
  { id, asked }: { readonly id: string; readonly asked: Envelope['data'] },
): Envelope {
  return {
    specversion: '1.0',
    id,
    source: origin,
    type: wireType(flow, version),
    // Neither a matter nor a person: the question is about many.
    subject: `inquiry/${id}`,
    time: now(),
    dataschema: `${origin}/schemas/${flow.partner}/${flow.code}/${version.version}`,
    datacontenttype: 'application/json',
    correlationid: null,
    causationid: null,
    sequence: null,
    partitionkey: null,
    purpose: 'CHILD-PROT',
    legalbasis: flow.basis.source,
    sensitivity: flow.sensitivity,
    expirytime: null,
    testflag: false,
    data: asked,
  }
}
