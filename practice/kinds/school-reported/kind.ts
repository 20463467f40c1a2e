import { F01S } from '../../forms/f01s-school-report/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** What the school adds to a report, and who must not be told. */
export const SCHOOL_REPORTED: KindWithForm = toolKind(
  { kind: 'school-reported', subjects: ['report', 'case'] },
  F01S,
)
