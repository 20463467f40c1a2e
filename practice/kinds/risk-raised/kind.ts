import { code, long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A worker saw a higher risk. */
export const RISK_RAISED: KindWithForm = smallKind({ kind: 'risk-raised', subjects: ['case'] }, [
  code('level', 'M S2', { codes: 'risk' }),
  long('reason', 'M S2', { length: 1000 }),
])
