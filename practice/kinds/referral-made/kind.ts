import { F06 } from '../../forms/f06-referral/form.ts'
import { F06_2 } from '../../forms/f06-referral/form-2.ts'
import { type KindWithForm, toolKinds } from '../define.ts'

/** A service was asked of another office. */
export const REFERRAL_KINDS: readonly KindWithForm[] = toolKinds(
  { kind: 'referral-made', subjects: ['case'] },
  [F06, F06_2],
)
