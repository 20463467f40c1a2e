import { F12_SIR } from '../../forms/f12-court-report/inquiry.ts'
import { F12_SIR_2 } from '../../forms/f12-court-report/inquiry-2.ts'
import { type KindWithForm, toolKinds } from '../define.ts'

/** A report to a court on a child before it was written. The name of the tool would tell too much. */
export const INQUIRY_KINDS: readonly KindWithForm[] = toolKinds(
  { kind: 'inquiry-reported', subjects: ['case'], cover: 'restricted-entry' },
  [F12_SIR, F12_SIR_2],
)
