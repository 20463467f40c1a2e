import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { proposed } from '../../provenance.ts'
import { STANDARD_BANDS } from '../bands.ts'

/** Of the reports received, those that were triaged (or decided on at once) within the time for their level. */
export const CM01: Indicator = {
  code: 'CM01',
  version: 1,
  unit: 'report',
  sort: 'events',
  counts: [{ kind: 'report-made' }],
  meets: {
    some: '$state.clocks',
    meets: {
      all: [
        { of: 'clock', is: 'triage' },
        { of: 'stoppedAt', atMost: { at: 'dueAt' } },
      ],
    },
  },
  bands: STANDARD_BANDS,
  by: { name: 'risk', of: '$state.level', codes: 'risk' },
  frequency: 'month',
  area: 3,
  provenance: proposed('Proposed indicator set for case management, not adopted'),
}
