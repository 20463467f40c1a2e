import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { proposed } from '../../provenance.ts'
import { STANDARD_BANDS } from '../bands.ts'

/** Children with a case newly registered, each once in a period and area, whatever the number of their cases or files. */
export const CP03: Indicator = {
  code: 'CP03',
  version: 1,
  unit: 'child',
  sort: 'distinct',
  counts: [{ kind: 'case-registered' }],
  bands: STANDARD_BANDS,
  frequency: 'month',
  area: 3,
  provenance: proposed('Proposed indicator set for child protection, not adopted'),
}
