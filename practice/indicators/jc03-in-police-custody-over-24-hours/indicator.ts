import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { STANDARD_BANDS } from '../bands.ts'
import { PROPOSED_SET } from '../sources.ts'

/**
 * Of the children whose arrest was told on their case, those who came before a court or went home later than the law
 * allows. One who is held still is not counted yet: only its end tells how long it was.
 */
export const JC03: Indicator = {
  code: 'JC03',
  version: 1,
  unit: 'child',
  sort: 'events',
  counts: [{ kind: 'child-arrested' }],
  meets: {
    some: '$state.clocks',
    meets: {
      all: [
        { of: 'clock', is: 'restricted-24h' },
        { of: 'stoppedAt', above: { at: 'dueAt' } },
      ],
    },
  },
  bands: STANDARD_BANDS,
  compartment: 'CICL',
  frequency: 'month',
  area: 3,
  provenance: PROPOSED_SET,
}
