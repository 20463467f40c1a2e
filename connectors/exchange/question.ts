import { createHash } from 'node:crypto'
import type { Inquiry } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { type Flow, type FlowVersion, wireType } from '@cwmis/core/exchange/flow.ts'
import type { Statement } from '@cwmis/ledger/pool/pipeline.ts'
import type { Engine } from './engine.ts'
import * as sql from './inquire-statements.ts'
import { seal } from './keys.ts'

/** What is asked of one partner now. */
export interface Asking {
  readonly partner: string
  readonly inquiry: Inquiry
  readonly flow: Flow
  readonly version: FlowVersion
}

/** A case that may be asked about, and its number. */
export interface Learner {
  readonly number: string
  readonly id: string
}

/** A whole portion that is asked about. */
interface Portion {
  /** The message's own. */
  readonly id: string
  /** Its numbers, as JSON. */
  readonly members: string
  readonly learners: readonly Learner[]
}

/** A question about a portion, to be sent. */
export function question(
  engine: Engine,
  asking: Asking,
  { id, members, learners }: Portion,
): Statement {
  const { partner, inquiry, flow, version } = asking
  const now = engine.now()
  const numbers: readonly string[] = JSON.parse(members)
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
