import type { Condition } from '@cwmis/core/condition/condition.ts'
import { CASE_TYPES } from '../case-types/index.ts'

/** Codes of concerns about which nobody may mediate and which only a supervisor screens out. */
export const PROTECTED_CONCERNS: readonly string[] = CASE_TYPES.filter(
  (type) => type.protected,
).map((type) => type.code)

/** The subject holds such a concern, or one that stands in a compartment (then it is taken for one). */
export const PROTECTED: Condition = {
  any: [
    { of: '$state.concernElsewhere', is: true },
    { of: '$state.concerns', has: PROTECTED_CONCERNS },
    { of: '$state.primaryConcern', in: PROTECTED_CONCERNS },
  ],
}
