import { createHash } from 'node:crypto'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { wireType } from '@cwmis/core/exchange/flow.ts'
import { nameId } from '@cwmis/ledger/keys/name-id.ts'
import type { Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { type CommonCode, commonFlows } from './common-flows.ts'
import type { Engine } from './engine.ts'
import { seal } from './keys.ts'

const SAID = '8c3b3f52-8c0e-5a0b-9c8a-2f7b2d1c4e66'

const SAY: Statement = {
  name: 'exchange-say',
  text: `insert into exchange_sending (id, partner, flow, version, line, sealed, hash, made_at, next_at, state)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $8, 'waiting') on conflict do nothing`,
}

/** What the exchange tells a partner of itself. `about`: what makes it another one than the last, else said once. */
export interface Said {
  readonly partner: string
  readonly flow: CommonCode
  readonly about: string
  readonly data: Envelope['data']
}

/** The statement by which it is put among what waits to be sent: by line, or in the partner's next file. */
export function saying(engine: Engine, said: Said): Statement {
  const { partner, flow: code, about } = said
  const now = engine.now()
  const id = nameId(SAID, `${partner} ${code} ${about}`)
  const body = JSON.stringify(envelopeOf(engine, said, { id, now }))
  const hash = createHash('sha256').update(body).digest('hex')
  const sealed = seal(engine.keys, `sending ${partner}`, body)
  return { ...SAY, values: [id, partner, code, '1.0.0', id, sealed, hash, now] }
}

function envelopeOf(
  { origin }: Engine,
  { partner, flow: code, about, data }: Said,
  { id, now }: { readonly id: string; readonly now: string },
): Envelope {
  const flow = commonFlows(partner, 'out').find((one) => one.code === code)
  const [version] = flow?.versions ?? []
  if (flow === undefined || version === undefined) throw new RangeError(`no flow ${code}`)
  return {
    specversion: '1.0',
    id,
    source: origin,
    type: wireType(flow, version),
    subject: `exchange/${about}`.slice(0, 300),
    time: now,
    dataschema: `${origin}/schemas/exchange/${code}/${version.version}`,
    datacontenttype: 'application/json',
    correlationid: null,
    causationid: null,
    sequence: null,
    partitionkey: null,
    purpose: 'EXCHANGE',
    legalbasis: flow.basis.source,
    sensitivity: 'O',
    expirytime: null,
    testflag: false,
    data,
  }
}
