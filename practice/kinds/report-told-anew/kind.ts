import { multi, ref, when, yesno } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** Follows from a report told anew after a case was made of it: the case hears what was said now. */
export const REPORT_TOLD_ANEW: KindWithForm = smallKind(
  { kind: 'report-told-anew', subjects: ['case'], system: true },
  [
    ref('report', 'M S0', { refers: 'report' }),
    yesno('stillInDanger', 'o S2'),
    multi('concernCodes', 'o S2', { codes: 'concerns' }),
    when('medicalWindow', 'o S2'),
  ],
)
