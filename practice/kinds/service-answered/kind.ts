import { F06 } from '../../forms/f06-referral/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The receiver said what was given, or why not. */
export const SERVICE_ANSWERED: KindWithForm = toolKind(
  { kind: 'service-answered', subjects: ['handoff'] },
  F06,
)
