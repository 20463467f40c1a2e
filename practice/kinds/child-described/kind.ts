import { F02 } from '../../forms/f02-intake/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** Who the child is was written down, first or again. */
export const CHILD_DESCRIBED: KindWithForm = toolKind(
  { kind: 'child-described', subjects: ['child'], opens: true },
  F02,
)
