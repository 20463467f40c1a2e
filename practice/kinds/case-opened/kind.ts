import { F02 } from '../../forms/f02-intake/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** A case was opened for one child; it stands as proposed until it is registered. */
export const CASE_OPENED: KindWithForm = toolKind(
  { kind: 'case-opened', subjects: ['case'], opens: true },
  F02,
)
