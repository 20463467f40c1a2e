import { code, long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A clock was paused for an allowed reason. */
export const CLOCK_PAUSED: KindWithForm = smallKind({ kind: 'clock-paused', subjects: ['case'] }, [
  code('clock', 'M S0', { codes: 'clocks' }),
  long('reason', 'M S0', { length: 500 }),
])
