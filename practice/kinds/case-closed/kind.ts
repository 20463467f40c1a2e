import { F11 } from '../../forms/f11-closure/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** A supervisor closed the case; never who asked for it. */
export const CASE_CLOSED: KindWithForm = toolKind(
  { kind: 'case-closed', subjects: ['case'], sort: 'decision', facets: ['status', 'tracks'] },
  F11,
)
