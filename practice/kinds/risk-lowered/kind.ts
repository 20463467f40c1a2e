import { code, long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A supervisor lowered the risk, with the reason. */
export const RISK_LOWERED: KindWithForm = smallKind(
  { kind: 'risk-lowered', subjects: ['case'], sort: 'decision', facets: ['risk'] },
  [code('level', 'M S2', { codes: 'risk' }), long('reason', 'M S2', { length: 1000 })],
)
