import { code, long } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** A paused clock runs again. */
export const CLOCK_RESUMED: KindWithForm = smallKind(
  { kind: 'clock-resumed', subjects: ['case'] },
  [code('clock', 'M S0', { codes: 'clocks' }), long('reason', 'M S0', { length: 500 })],
)
