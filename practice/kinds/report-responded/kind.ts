import { when } from '../../forms/ask.ts'
import { type KindWithForm, smallKind } from '../define.ts'

/** The consequence of seeing the child: whoever reported sees when, and nothing of what was found. */
export const REPORT_RESPONDED: KindWithForm = smallKind(
  { kind: 'report-responded', subjects: ['report'], system: true },
  [when('on', 'M S0')],
)
