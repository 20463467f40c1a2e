import { code, long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A supervisor lowered the level of a report, with the reason. */
export const REPORT_LEVEL_LOWERED: KindWithForm = smallKind(
  { kind: 'report-level-lowered', subjects: ['report'], sort: 'decision', facets: ['risk'] },
  [code('level', 'M S2', { codes: 'risk' }), long('reason', 'M S2', { length: 1000 })],
)
