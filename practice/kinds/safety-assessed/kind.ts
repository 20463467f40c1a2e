import { F03B } from '../../forms/f03b-safety/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** Safety and risk were assessed. A fact: it may raise the risk; lowering it is a supervisor's decision. */
export const SAFETY_ASSESSED: KindWithForm = toolKind(
  { kind: 'safety-assessed', subjects: ['case'] },
  F03B,
)
