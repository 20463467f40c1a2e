import { F01 } from '../../forms/f01-report/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** Somebody said that something is wrong, here. */
export const REPORT_MADE: KindWithForm = toolKind(
  { kind: 'report-made', subjects: ['report'], opens: true },
  F01,
)
