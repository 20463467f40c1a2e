import { F10 } from '../../forms/f10-transfer/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The case was made ready to pass to another office; it passes when that office accepts. */
export const TRANSFER_PREPARED: KindWithForm = toolKind(
  { kind: 'transfer-prepared', subjects: ['case'] },
  F10,
)
