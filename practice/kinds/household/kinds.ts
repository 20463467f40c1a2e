import { F16A } from '../../forms/f16a-household-screen/form.ts'
import { F16B } from '../../forms/f16b-household/form.ts'
import { type KindWithForm, toolKind } from '../define.ts'

/** The quick questions were answered. */
const HOUSEHOLD_SCREENED = toolKind(
  { kind: 'household-screened', subjects: ['household'], opens: true },
  F16A,
)

/** The household was assessed in full. */
const HOUSEHOLD_ASSESSED = toolKind(
  { kind: 'household-assessed', subjects: ['household'], opens: true },
  F16B,
)

/** What is asked of a household; either may be the first thing known of it. */
export const HOUSEHOLD_KINDS: readonly KindWithForm[] = [HOUSEHOLD_SCREENED, HOUSEHOLD_ASSESSED]
