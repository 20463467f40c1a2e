import type { FlowMode, NewAgreementBody, Offer } from '@cwmis/core/wire/partner-setup.ts'

export const MODES = ['api', 'batch', 'hand'] as const satisfies readonly FlowMode[]

/** What was typed of an agreement. */
export interface Typed {
  readonly flow: string
  readonly mode: FlowMode
  /** Fields that were ticked: those a message cannot be without are not among them. */
  readonly fields: readonly string[]
  readonly basis: string
  /** `YYYY-MM-DD`, as `until`. */
  readonly from: string
  readonly until: string
}

export const EMPTY: Typed = { flow: '', mode: 'api', fields: [], basis: '', from: '', until: '' }

/** The way that was picked. */
export function modeOf(value: string): FlowMode {
  return MODES.find((mode) => mode === value) ?? EMPTY.mode
}

/** The newest version of the flow that was picked. */
export function versionOf(
  { flows }: Offer,
  { flow }: Pick<Typed, 'flow'>,
): Offer['flows'][number]['versions'][number] | undefined {
  return flows.find((one) => one.flow === flow)?.versions[0]
}

/** Another flow: nothing is ticked, and its usual basis stands there to be looked at. */
export function withFlow({ flows }: Offer, typed: Typed, flow: string): Typed {
  const basis = flows.find((one) => one.flow === flow)?.basis ?? ''
  return { ...typed, flow, fields: [], basis }
}

/** The body for the door. */
export function agreedBody(offer: Offer, typed: Typed): NewAgreementBody {
  const version = versionOf(offer, typed)
  return {
    ...typed,
    partner: offer.partner,
    version: version?.version ?? '',
    fields: [...(version?.needed ?? []), ...typed.fields],
  }
}
