import { F12_SIR } from '../../forms/f12-court-report/inquiry.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** A court was told of a child before it. The name of the tool would tell too much. */
export const INQUIRY_REPORTED: KindWithForm = toolKind(
  { kind: 'inquiry-reported', subjects: ['case'], cover: 'restricted-entry' },
  F12_SIR,
)
