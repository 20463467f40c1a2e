import { indexContent } from '@cwmis/core/content-index.ts'
import { cutToList } from '@cwmis/core/exchange/allow.ts'
import type { Connector, Look, Mapped, MappedEntry } from '@cwmis/core/exchange/connector.ts'
import { type Envelope, readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { flowOf } from '@cwmis/core/exchange/flow.ts'
import { sealStamp } from '@cwmis/ledger/keys/stamp.ts'
import { isPassing } from '@cwmis/ledger/pool/passing.ts'
import { incomingFlows, isCommon } from './common-flows.ts'
import { connectorOf, type Engine } from './engine.ts'
import { broughtBy, type Source, subjectMeant } from './entries.ts'
import { unseal } from './keys.ts'
import { lookFor } from './look.ts'
import { type AskedMatter, whoIsAsked } from './matters.ts'
import { keepNumbers } from './numbers.ts'
import { followsSchema } from './schemas.ts'
import { agreedFields, agreementOn, lastAgreementOn, type PartnerStanding } from './standing.ts'
import { takeUpCommon } from './take-up-common.ts'
import type { WaitingMessage } from './waiting.ts'

/** What became of a message. What a dropped one said is not kept. */
export interface Settled {
  readonly state: 'taken' | 'dropped' | 'question' | 'refused'
  readonly reason: string | null
  /** How many fields of it no list names: left unread. */
  readonly strange: number
  /** Files that the partner means by a key of its own from now on. */
  readonly known?: readonly { readonly type: string; readonly key: string; readonly id: string }[]
  /** Matters of which a desk is asked whose they are. */
  readonly asked?: readonly AskedMatter[]
}

/**
 * Takes up one message: schema, list of fields, mapping, and its entries through the one append as that system.
 * Taking it up again is the same; whatever cannot be mapped or is refused waits for a person.
 * @throws what may pass by itself (the database away): then nothing is settled
 */
export async function takeUp(engine: Engine, message: WaitingMessage): Promise<Settled> {
  try {
    return await mapped(engine, message)
  } catch (problem) {
    if (isPassing(problem)) throw problem
    return { state: 'question', reason: 'mapping-failed', strange: 0 }
  }
}

async function mapped(engine: Engine, message: WaitingMessage): Promise<Settled> {
  const { partner } = message
  const connector = connectorOf(engine, partner)
  const standing = engine.standing().get(partner)
  const envelope = readEnvelope(
    JSON.parse(unseal(engine.keys, `message ${partner}`, message.sealed)),
  )
  if (connector === null || standing === undefined || envelope === null) {
    return { state: 'question', reason: 'partner-gone', strange: 0 }
  }
  const read = readData(connector, { envelope, cameAt: message.cameAt, standing })
  if (typeof read === 'string') return { state: 'refused', reason: read, strange: 0 }
  const strange = read.strange.length
  if (isCommon(read.flow)) {
    await takeUpCommon(engine, { partner, flow: read.flow, data: read.kept })
    return { state: 'taken', reason: null, strange }
  }
  const cut = { ...envelope, data: read.kept }
  const look = await lookFor(engine, standing, { connector, message: cut })
  const { receipt, cameAt, againAt } = message
  const source = { receipt, cameAt: againAt ?? cameAt, isAgain: againAt !== null, standing }
  const made = connector.receive(cut, look)
  const settled = await become(engine, source, { mapped: made, look })
  return { ...settled, strange, asked: whoIsAsked(connector, made, look) }
}

interface Came {
  readonly envelope: Envelope
  readonly cameAt: string
  readonly standing: PartnerStanding
}

function readData(
  connector: Connector,
  { envelope, cameAt, standing }: Came,
): (ReturnType<typeof cutToList> & { readonly flow: string }) | string {
  const found = flowOf(incomingFlows(connector), envelope, cameAt.slice(0, 10))
  if (typeof found === 'string') return found
  if (!followsSchema(found.version, envelope.data)) return 'schema-broken'
  const { code } = found.flow
  const agreement = agreementOn(standing, code, cameAt) ?? lastAgreementOn(standing, code)
  const fields = agreedFields(found.version, agreement)
  return { ...cutToList(envelope.data, fields), flow: code }
}

async function become(
  engine: Engine,
  source: Source,
  { mapped: made, look }: { readonly mapped: Mapped; readonly look: Look },
): Promise<Omit<Settled, 'strange'>> {
  if (made.becomes === 'dropped') return { state: 'dropped', reason: made.reason }
  if (made.becomes === 'numbers') {
    await keepNumbers(engine, source.standing.partner, made.numbers)
    return { state: 'taken', reason: null }
  }
  if (made.becomes === 'question') return { state: 'question', reason: made.question }
  for (const [at, entry] of made.entries.entries()) {
    const place = entry.place ?? at
    const refusal = await appendOne(engine, source, { entry, place, look })
    const known = knownBy(source, made.entries.slice(0, at))
    if (refusal !== null) return { state: 'question', reason: refusal, known }
  }
  // Whom it may mean is asked of a person; nothing is linked by itself.
  return {
    state: made.proposals.length > 0 ? 'question' : 'taken',
    reason: made.proposals.length > 0 ? 'same-person' : null,
    known: knownBy(source, made.entries),
  }
}

interface One {
  readonly entry: MappedEntry
  readonly place: number
  readonly look: Look
}

async function appendOne(
  engine: Engine,
  source: Source,
  { entry, place, look }: One,
): Promise<string | null> {
  const content = engine.content()
  const isDecision = indexContent(content).newestKind(entry.kind)?.sort === 'decision'
  const seen = isDecision ? { stamp: stampOf(engine, entry, look), own: [] } : null
  const brought = await broughtBy({ content, keys: engine.keys }, source, { entry, place, seen })
  const result = await engine.append(content, brought)
  // Taken up twice a decision carries a newer stamp, and what was let in once more a later hour: it is written already.
  const isOther = isDecision || source.isAgain
  if (result.outcome === 'kept' || (isOther && result.rule === 'id-reused')) return null
  return result.rule ?? 'refused'
}

/** The stamp of a hand-off as the partner's desk sees it now. */
function stampOf({ ledger }: Engine, { subject }: MappedEntry, { handoff }: Look): string | null {
  if (handoff === null || !('id' in subject) || handoff.subject.id !== subject.id) return null
  return sealStamp(ledger.keys, subject, { open: handoff.revision })
}

function knownBy(
  { standing: { partner } }: Source,
  entries: readonly MappedEntry[],
): NonNullable<Settled['known']> {
  return entries.flatMap(({ subject }) =>
    'id' in subject
      ? []
      : [{ type: subject.type, key: subject.key, id: subjectMeant(partner, subject).id }],
  )
}
