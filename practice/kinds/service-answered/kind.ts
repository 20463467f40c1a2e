import { F06 } from '../../forms/f06-referral/form.ts'
import { F06_2 } from '../../forms/f06-referral/form-2.ts'
import { type KindWithForm, toolKinds } from '../define.ts'

/** The receiver said what was given, or why not. */
export const ANSWER_KINDS: readonly KindWithForm[] = toolKinds(
  { kind: 'service-answered', subjects: ['handoff'] },
  [F06, F06_2],
)
