import { code, long, ref, text } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A report, or one child mentioned in it, leads to no case here. */
export const REPORT_SCREENED_OUT: KindWithForm = smallKind(
  { kind: 'report-screened-out', subjects: ['report'], sort: 'decision', facets: ['status'] },
  [
    code('outcome', 'M S2', { codes: 'screen-out' }),
    text('row', 'o S0', { auto: true, length: 60 }),
    long('reason', 'M S2', { length: 1000, hint: true }),
    ref('sameAs', 'C S0', { refers: 'report', when: { of: 'outcome', is: 'duplicate' } }),
  ],
)
