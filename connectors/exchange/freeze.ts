import { createHash } from 'node:crypto'
import { cutToList } from '@cwmis/core/exchange/allow.ts'
import type {
  Connector,
  Dispatch,
  Outgoing,
  OutgoingPaper,
} from '@cwmis/core/exchange/connector.ts'
import type { Envelope } from '@cwmis/core/exchange/envelope.ts'
import { type Flow, type FlowVersion, wireType } from '@cwmis/core/exchange/flow.ts'
import { nameId } from '@cwmis/ledger/keys/name-id.ts'
import { BEGIN, COMMIT, pipeline, type Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { withConnection } from '@cwmis/ledger/pool/transaction.ts'
import type { Engine } from './engine.ts'
import { saltFor, seal } from './keys.ts'
import { lookUp } from './look.ts'
import { followsSchema } from './schemas.ts'
import { agreedFields, agreementOn, type PartnerStanding } from './standing.ts'

/** What leaves, once for its entry: a hand-off, or a paper that a named officer sent. Instants in ISO 8601 UTC. */
export interface Leaving extends Pick<Outgoing, 'subject' | 'answers'> {
  /** The entry that decided it. */
  readonly entry: string
  readonly happenedAt: string
  readonly decidedAt: string
  readonly paper?: OutgoingPaper
}

/** To whom it goes, and by which flow and row. */
export interface Way {
  readonly standing: PartnerStanding
  readonly connector: Connector
  readonly flow: Flow
  readonly row: string
}

/** Freezes what leaves as a message to a partner, once; what may not go is kept as withheld with its reason. */
export async function freezeLeaving(engine: Engine, leaving: Leaving, way: Way): Promise<void> {
  const agreement = agreementOn(way.standing, way.flow.code, leaving.decidedAt)
  const version = way.flow.versions.find((one) => one.version === agreement?.version)
  if (version === undefined) return write(engine, leaving, { ...way, frozen: WITHHELD })
  const said = await tell(engine, leaving, way)
  const told = 'withheld' in said ? said : agreedOf(said, version, agreement)
  const withheld = 'withheld' in told ? told.withheld : problemOf(version, told.data)
  if ('withheld' in told || withheld !== null) {
    return write(engine, leaving, { ...way, frozen: { withheld: withheld ?? 'withheld' } })
  }
  return write(engine, leaving, { ...way, frozen: { version, told } })
}

const WITHHELD = { withheld: 'no-agreement' }

/** What the agreement leaves of it; a field that no list names is left in, to be found. */
function agreedOf(
  told: Exclude<Dispatch, { readonly withheld: string }>,
  version: FlowVersion,
  agreement: ReturnType<typeof agreementOn>,
): typeof told {
  const { strange } = cutToList(told.data, version.allow)
  const agreed = agreedFields(version, agreement)
  return { ...told, data: cutToList(told.data, [...agreed, ...strange]).kept }
}

/** Why the data may not go: a field no list names, or not what the schema says. */
function problemOf(version: FlowVersion, contents: Envelope['data']): string | null {
  if (cutToList(contents, version.allow).strange.length > 0) return 'field-not-listed'
  return followsSchema(version, contents) ? null : 'schema-broken'
}

async function tell(
  engine: Engine,
  leaving: Leaving,
  { standing, connector, flow, row }: Way,
): Promise<Dispatch> {
  const look = await lookUp(engine, standing, {
    keys: [],
    codes: [],
    handoff: handoffOf(leaving),
  })
  const { subject, answers, decidedAt, paper } = leaving
  const what = { subject, answers, ...(paper === undefined ? {} : { paper }) }
  return connector.send({ ...what, flow, row, sentAt: decidedAt }, look)
}

function handoffOf({ subject }: Pick<Leaving, 'subject'>): string | null {
  return subject.type === 'handoff' ? subject.id : null
}

type Written = Way & { readonly frozen: Frozen }

type Frozen =
  | { readonly withheld: string }
  | {
      readonly version: FlowVersion
      readonly told: Exclude<Dispatch, { readonly withheld: string }>
    }

async function write(engine: Engine, leaving: Leaving, { frozen, ...way }: Written): Promise<void> {
  const id = sendingId(leaving.entry, way.flow)
  const means = 'told' in frozen ? frozen.told.means : undefined
  const known = [way.standing.partner, leaving.subject.type, means, leaving.subject.id]
  const statements = [
    { ...FREEZE, values: rowOf(engine, leaving, { way, id, frozen }) },
    ...(means === undefined ? [] : [{ ...KNOW, values: known.map(String) }]),
  ]
  await withConnection(engine.ledger.view, (client) =>
    pipeline(client, [BEGIN, ...statements, COMMIT]),
  )
}

/** The id of the message of an entry on a flow: the same in every try. */
export function sendingId(entry: string, { code }: Pick<Flow, 'code'>): string {
  return nameId(entry, `exchange ${code}`)
}

interface Row {
  readonly way: Way
  readonly id: string
  readonly frozen: Frozen
}

function rowOf(
  engine: Engine,
  leaving: Leaving,
  { way, id, frozen }: Row,
): NonNullable<Statement['values']> {
  const { partner } = way.standing
  const told = 'told' in frozen ? frozen : null
  const body = told && JSON.stringify(envelopeOf(engine, leaving, { way, id, ...told }))
  const handoff = handoffOf(leaving)
  return [
    id,
    partner,
    way.flow.code,
    told?.version.version ?? '',
    handoff,
    lineOf(engine, handoff, told?.told.partitionKey ?? id),
    body && seal(engine.keys, `sending ${partner}`, body),
    body && createHash('sha256').update(body).digest('hex'),
    leaving.decidedAt,
    told ? 'waiting' : 'withheld',
    'withheld' in frozen ? frozen.withheld : null,
    handoff === null ? `{${leaving.subject.id}}` : '{}',
    handoff === null ? leaving.entry : null,
  ]
}

/** What stands for the line of a paper says nothing: its file lies beside it, and the line is a matter of a court. */
function lineOf({ keys }: Engine, handoff: string | null, line: string): string {
  return handoff === null ? saltFor(keys, `line ${line}`).toString('hex') : line
}

type Enveloped = Extract<Frozen, { readonly told: unknown }> & Pick<Row, 'way' | 'id'>

function envelopeOf(
  { origin }: Engine,
  leaving: Leaving,
  { way: { flow }, id, version, told }: Enveloped,
): Envelope {
  return {
    specversion: '1.0',
    id,
    source: origin,
    type: wireType(flow, version),
    subject: told.key,
    time: leaving.happenedAt,
    dataschema: `${origin}/schemas/${flow.partner}/${flow.code}/${version.version}`,
    datacontenttype: 'application/json',
    // Of a paper the message's own id: which file it is about is not told.
    correlationid: handoffOf(leaving) ?? id,
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

const FREEZE: Statement = {
  name: 'exchange-freeze',
  text: `insert into exchange_sending (id, partner, flow, version, handoff, line, sealed, hash, made_at, next_at, state, reason, subjects, pressed)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, $12::uuid[], $13) on conflict do nothing`,
}
const KNOW: Statement = {
  name: 'exchange-freeze-know',
  text: `insert into exchange_known (partner, type, key, subject) values ($1, $2, $3, $4::uuid) on conflict do nothing`,
}
