import { F07 } from '../../forms/f07-conference/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** People sat together about a child and decided. */
export const CONFERENCE_HELD: KindWithForm = toolKind(
  { kind: 'conference-held', subjects: ['case'] },
  F07,
)
