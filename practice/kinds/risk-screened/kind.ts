import { F03A } from '../../forms/f03a-risk-screen/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The ten quick questions were asked. */
export const RISK_SCREENED: KindWithForm = toolKind(
  { kind: 'risk-screened', subjects: ['report', 'case'] },
  F03A,
)
