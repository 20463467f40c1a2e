import { F12_W } from '../../forms/f12-court-report/welfare.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** A court was told of the welfare of a child. The name of the tool would tell too much. */
export const WELFARE_REPORTED: KindWithForm = toolKind(
  { kind: 'welfare-reported', subjects: ['case'], cover: 'restricted-entry' },
  F12_W,
)
