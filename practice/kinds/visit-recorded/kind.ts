import { F08 } from '../../forms/f08-visit/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The child or the family was visited or called. */
export const VISIT_RECORDED: KindWithForm = toolKind(
  { kind: 'visit-recorded', subjects: ['case'] },
  F08,
)
