import { F13A } from '../../forms/f13a-admission/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The child came to live in a home. */
export const PLACED: KindWithForm = toolKind(
  { kind: 'placed', subjects: ['case'], places: 'begins', lives: 'cci' },
  F13A,
)
