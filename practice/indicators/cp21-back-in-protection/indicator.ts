import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { proposed } from '../../provenance.ts'
import { STANDARD_BANDS } from '../bands.ts'

/** Children for whom a case was opened or reopened after all their cases had been closed. */
export const CP21: Indicator = {
  code: 'CP21',
  version: 1,
  unit: 'child',
  sort: 'passages',
  counts: [
    { kind: 'case-opened', when: { of: '$state.counts.case-opened', is: 1 } },
    { kind: 'case-reopened' },
  ],
  before: [{ kind: 'case-closed' }],
  each: true,
  bands: STANDARD_BANDS,
  frequency: 'quarter',
  area: 3,
  provenance: proposed(
    'Our own proposal beside the indicator set: how often protection ended too early',
  ),
}
