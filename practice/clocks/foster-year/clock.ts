import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'

const provenance = sourced(
  'Children (Amendment) Act 2016: twelve months of fostering before an adoption',
)

/** Twelve months of fostering, watched over by the probation officer, before an adoption may be asked for. */
export const FOSTER_YEAR: ClockDefinition = {
  name: 'foster-year',
  sort: 'legal',
  subject: 'case',
  start: [{ kind: 'foster-placed', at: 'start' }],
  stop: [
    { kind: 'foster-placed', when: { answered: 'endedOn' }, at: 'endedOn' },
    { kind: 'kinship-placed' },
    { kind: 'child-reunified' },
    { kind: 'placed' },
    { kind: 'case-closed' },
  ],
  repeats: true,
  limits: [{ amount: 12, unit: 'month', version: 1, provenance }],
  alerts: USUAL_ALERTS,
  provenance,
}
