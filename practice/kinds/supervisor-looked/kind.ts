import { long, multi } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A supervisor looked at the case with its officer. */
export const SUPERVISOR_LOOKED: KindWithForm = smallKind(
  { kind: 'supervisor-looked', subjects: ['case'] },
  [
    multi('lookedAt', 'M S0', { codes: 'looked-at', hint: true }),
    long('advice', 'o S2', { length: 1000 }),
  ],
)
