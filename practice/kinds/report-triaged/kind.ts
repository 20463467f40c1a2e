import { code, long, ref } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The receiving desk said how urgent a report is and who takes it. */
export const REPORT_TRIAGED: KindWithForm = smallKind(
  { kind: 'report-triaged', subjects: ['report'] },
  [
    code('level', 'M S2', { codes: 'risk' }),
    ref('routedTo', 'M S0', { refers: 'desk' }),
    long('reason', 'o S2', { length: 1000 }),
  ],
)
