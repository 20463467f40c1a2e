import { createHash } from 'node:crypto'
import { cutToList } from '@cwmis/core/exchange/allow.ts'
import type { Connector, Dispatch } from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { type Flow, type FlowVersion, wireType } from '@cwmis/core/exchange/flow.ts'
import type { Answers } from '@cwmis/core/form/answer.ts'
import { textOf } from '@cwmis/core/subject/read.ts'
import type { Followed, Follower } from '@cwmis/ledger/follow/follow.ts'
import { nameId } from '@cwmis/ledger/keys/name-id.ts'
import { pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import { connectorOf, type Engine } from './engine.ts'
import { seal } from './keys.ts'
import { lookUp } from './look.ts'
import { followsSchema } from './schemas.ts'
import { agreementOn, type PartnerStanding } from './standing.ts'

/**
 * The sender "exchange": a hand-off sent to a partner's desk, of a row one of its flows carries, is frozen as a
 * message to it, once. What may not go is kept as withheld with its reason, for a person. A hand-off that is called
 * back takes along what was not sent yet.
 */
export function exchangeSender(engine: Engine): Follower {
  return {
    name: 'exchange',
    act: async (entries) => {
      for (const entry of entries) await sendOut(engine, entry)
    },
  }
}

async function sendOut(engine: Engine, entry: Followed): Promise<void> {
  if (entry.header.kind === 'handoff-recalled') return recall(engine, entry)
  if (entry.header.kind !== 'handoff-sent') return
  const desk = textOf(entry.open, 'toDesk')
  const standing = [...engine.standing().values()].find((one) => one.desk === desk)
  const connector = standing === undefined ? null : connectorOf(engine, standing.partner)
  const row = textOf(entry.open, 'code') ?? ''
  const flow = connector?.flows.find((one) => one.direction === 'out' && one.handoffs.includes(row))
  if (standing === undefined || connector === null || flow === undefined) return
  await freeze(engine, entry, { standing, connector, flow, row })
}

interface Way {
  readonly standing: PartnerStanding
  readonly connector: Connector
  readonly flow: Flow
  readonly row: string
}

async function freeze(engine: Engine, entry: Followed, way: Way): Promise<void> {
  const agreement = agreementOn(way.standing, way.flow.code, entry.receipt.recordedAt)
  const version = way.flow.versions.find((one) => one.version === agreement?.version)
  if (version === undefined)
    return write(engine, entry, { ...way, frozen: { withheld: 'no-agreement' } })
  const told = await tell(engine, entry, way)
  const withheld = 'withheld' in told ? told.withheld : problemOf(version, told.data)
  if ('withheld' in told || withheld !== null) {
    return write(engine, entry, { ...way, frozen: { withheld: withheld ?? 'withheld' } })
  }
  return write(engine, entry, { ...way, frozen: { version, told } })
}

/** Why the data may not go: a field no list names, or not what the schema says. */
function problemOf(version: FlowVersion, contents: Envelope['data']): string | null {
  if (cutToList(contents, version.allow).strange.length > 0) return 'field-not-listed'
  return followsSchema(version, contents) ? null : 'schema-broken'
}

/** What a hand-off says of itself and nobody outside needs. */
const OUR_OWN = ['code', 'fromDesk', 'toDesk', 'door', 'about']

async function tell(engine: Engine, entry: Followed, way: Way): Promise<Dispatch> {
  const look = await lookUp(engine, way.standing, {
    keys: [],
    codes: [],
    handoff: entry.subject.id,
  })
  const answers: Answers = Object.fromEntries(
    Object.entries(entry.open).filter(([field]) => !OUR_OWN.includes(field)),
  )
  const sentAt = entry.receipt.recordedAt
  const { flow, row } = way
  return way.connector.send({ flow, handoff: entry.subject, row, answers, sentAt }, look)
}

type Written = Way & { readonly frozen: Frozen }

type Frozen =
  | { readonly withheld: string }
  | {
      readonly version: FlowVersion
      readonly told: Exclude<Dispatch, { readonly withheld: string }>
    }

async function write(engine: Engine, entry: Followed, { frozen, ...way }: Written): Promise<void> {
  const { partner } = way.standing
  const id = nameId(entry.header.id, `exchange ${way.flow.code}`)
  const body =
    'told' in frozen ? JSON.stringify(envelopeOf(engine, entry, { way, id, ...frozen })) : null
  const values = [
    id,
    partner,
    way.flow.code,
    'told' in frozen ? frozen.version.version : '',
    entry.subject.id,
    'told' in frozen ? (frozen.told.partitionKey ?? id) : id,
    body === null ? null : seal(engine.keys, `sending ${partner}`, body),
    body === null ? null : createHash('sha256').update(body).digest('hex'),
    entry.receipt.recordedAt,
    'withheld' in frozen ? 'withheld' : 'waiting',
    'withheld' in frozen ? frozen.withheld : null,
  ]
  await withConnection(engine.ledger.view, (client) => pipeline(client, [{ ...FREEZE, values }]))
}

function envelopeOf(
  { origin }: Engine,
  entry: Followed,
  {
    way,
    id,
    version,
    told,
  }: Extract<Frozen, { readonly told: unknown }> & { readonly way: Way; readonly id: string },
): Envelope {
  const { flow } = way
  return {
    specversion: '1.0',
    id,
    source: origin,
    type: wireType(flow, version),
    subject: told.key,
    time: entry.header.happenedOn.from,
    dataschema: `${origin}/schemas/${flow.partner}/${flow.code}/${version.version}`,
    datacontenttype: 'application/json',
    correlationid: entry.subject.id,
    causationid: null,
    sequence: null,
    partitionkey: told.partitionKey,
    purpose: 'CHILD-PROT',
    legalbasis: flow.basis.source,
    sensitivity: flow.sensitivity,
    expirytime: null,
    testflag: false,
    data: told.data,
  }
}

async function recall(engine: Engine, { subject }: Followed): Promise<void> {
  const values = [subject.id, engine.now()]
  await withConnection(engine.ledger.view, (client) => pipeline(client, [{ ...RECALL, values }]))
}

const FREEZE: Statement = {
  name: 'exchange-freeze',
  text: `insert into exchange_sending (id, partner, flow, version, handoff, line, sealed, hash, made_at, next_at, state, reason)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11) on conflict do nothing`,
}
const RECALL: Statement = {
  name: 'exchange-recall',
  text: `update exchange_sending set state = 'discarded', reason = 'recalled', settled_at = $2, sealed = null
    where handoff = $1::uuid and state = 'waiting'`,
}
