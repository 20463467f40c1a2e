import { F06 } from '../../forms/f06-referral/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** A service was asked of another office. */
export const REFERRAL_MADE: KindWithForm = toolKind(
  { kind: 'referral-made', subjects: ['case'] },
  F06,
)
