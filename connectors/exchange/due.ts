import { cutToList } from '@cwmis/core/exchange/allow.ts'
import { readEnvelope } from '@cwmis/core/exchange/envelope.ts'
import { stands } from '@cwmis/core/subject/case/consent.ts'
import type { Consent } from '@cwmis/core/subject/case/state.ts'
import { auditLine } from '@cwmis/ledger/audit-line.ts'
import type { Rows, Statement } from '@cwmis/ledger/pool/pipeline.ts'
import { isCommon } from './common-flows.ts'
import { AUDIT } from './deliver-statements.ts'
import { connectorOf, type Engine } from './engine.ts'
import { deviceOf } from './entries.ts'
import { bytesIn, unseal } from './keys.ts'
import { mayBeAsked, type SpokenOf } from './spoken-of.ts'
import { agreementOn, type PartnerStanding } from './standing.ts'

/** What is to go out now, with what must hold now. */
export interface Due {
  readonly id: string
  readonly partner: string
  readonly flow: string
  /** Null where the exchange speaks of itself. */
  readonly handoff: string | null
  readonly about: string | null
  readonly sealed: Buffer
  readonly tries: number
  readonly consents: readonly Consent[]
  readonly isRecalled: boolean
  /** Our cases that it is about, hidden among others. */
  readonly spokenOf: readonly SpokenOf[]
}

/** Why it may not go any more, asked at the moment of sending; null where it may. */
export function withheldNow(engine: Engine, due: Due, standing: PartnerStanding): string | null {
  if (isCommon(due.flow)) return null
  if (due.isRecalled) return 'recalled'
  const now = engine.now()
  const flow = connectorOf(engine, due.partner)?.flows.find(({ code }) => code === due.flow)
  const agreement = agreementOn(standing, due.flow, now)
  if (flow === undefined || agreement === null) return 'no-agreement'
  if (!isWithin(engine, due, agreement)) return 'field-not-listed'
  if (due.spokenOf.length > 0) {
    const day = now.slice(0, 10)
    return due.spokenOf.some((one) => mayBeAsked(one, flow, day)) ? null : 'nobody-left'
  }
  if (flow.basis.sort === 'law') return null
  const { purpose } = flow.basis
  const said = due.consents.find((one) => one.purpose === purpose)
  return said !== undefined && stands(said, now.slice(0, 10)) ? null : 'consent'
}

/** Was it agreed, by what holds now, that all of its fields pass? Asked where an agreement names fields of its own. */
function isWithin(
  { keys }: Engine,
  { partner, sealed }: Due,
  { fields }: PartnerStanding['agreements'][number],
): boolean {
  if (fields === null) return true
  const body: unknown = JSON.parse(unseal(keys, `sending ${partner}`, sealed))
  return cutToList(readEnvelope(body)?.data ?? {}, fields).strange.length === 0
}

/** The line in the log of who was told what: field names, never what they said. None where nobody was spoken of. */
export function disclosed(
  due: Due,
  { actor, partner }: PartnerStanding,
  { now, body }: { readonly now: string; readonly body: string },
): Statement[] {
  const said = Object.keys(readEnvelope(JSON.parse(body))?.data ?? {})
  const hidden = due.spokenOf.map(({ id }) => id)
  const subjects = [due.handoff, due.about, ...hidden].filter((one) => one !== null)
  if (subjects.length === 0) return []
  const line = auditLine({
    at: now,
    actor,
    device: deviceOf(partner),
    door: 'exchange',
    purpose: 'casework',
    subjects,
    outcome: 'disclosed',
    more: { partner, flow: due.flow, fields: said, sending: due.id },
  })
  return [{ ...AUDIT, values: [now, actor, `{${subjects.join(',')}}`, line] }]
}

/** Reads what is due. */
export function dueOf(rows: Rows): Due[] {
  return rows.map(
    ([id, partner, flow, handoff, about, sealed, tries, consents, recalled, hidden]) => ({
      id: id ?? '',
      partner: partner ?? '',
      flow: flow ?? '',
      handoff: handoff ?? null,
      about: about ?? null,
      sealed: bytesIn(sealed ?? ''),
      tries: Number(tries),
      consents: consents ? JSON.parse(consents) : [],
      isRecalled: recalled === 'true',
      spokenOf: hidden ? JSON.parse(hidden) : [],
    }),
  )
}
