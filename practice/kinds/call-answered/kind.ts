import { F15 } from '../../forms/f15-call/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The helpline answered somebody. A call is no report and no case by itself. */
export const CALL_ANSWERED: KindWithForm = toolKind(
  { kind: 'call-answered', subjects: ['report', 'case'] },
  F15,
)
