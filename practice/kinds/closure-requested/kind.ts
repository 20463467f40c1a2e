import { F11 } from '../../forms/f11-closure/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The owner asked for the case to be closed. */
export const CLOSURE_REQUESTED: KindWithForm = toolKind(
  { kind: 'closure-requested', subjects: ['case'] },
  F11,
)
