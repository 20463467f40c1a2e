import type { Indicator } from '@cwmis/core/indicator/indicator.ts'
import { proposed } from '../../provenance.ts'
import { STANDARD_BANDS } from '../bands.ts'

/** Reports received, on the day they were made. Not by channel: that stands with who reported. */
export const CP01: Indicator = {
  code: 'CP01',
  version: 1,
  unit: 'report',
  sort: 'events',
  counts: [{ kind: 'report-made' }],
  bands: STANDARD_BANDS,
  frequency: 'month',
  area: 3,
  provenance: proposed('Proposed indicator set for child protection, not adopted'),
}
