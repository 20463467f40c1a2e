import { ref, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A child mentioned in a report becomes a case. */
export const REPORT_REGISTERED: KindWithForm = smallKind(
  { kind: 'report-registered', subjects: ['report'], sort: 'decision', facets: ['status'] },
  [
    text('row', 'o S0', { auto: true, length: 60 }),
    ref('case', 'M S0', { refers: 'case', auto: true }),
    ref('child', 'M S0', { refers: 'child', auto: true }),
  ],
)
