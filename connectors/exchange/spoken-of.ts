import type { Flow } from '@cwmis/core/exchange/flow.ts'
import { stands } from '@cwmis/core/subject/case/consent.ts'
import type { Consent } from '@cwmis/core/subject/case/state.ts'

/** A case that a question to a partner is about. */
export interface SpokenOf {
  readonly id: string
  readonly status: string
  readonly consents: readonly Consent[]
}

const OPEN = ['registered', 'planning', 'implementation', 'closure-requested']

/** May this case be asked about on `day` (`YYYY-MM-DD`)? Only while it is open, and as the flow's basis allows. */
export function mayBeAsked({ status, consents }: SpokenOf, { basis }: Flow, day: string): boolean {
  if (!OPEN.includes(status)) return false
  if (basis.sort === 'law') return true
  const said = consents.find(({ purpose }) => purpose === basis.purpose)
  return said !== undefined && stands(said, day)
}
