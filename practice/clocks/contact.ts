import type { Condition } from '@cwmis/core/condition/condition.ts'

/** The child was met, alone or with somebody; a caregiver alone is not enough. */
export const SEES_CHILD: Condition = { of: 'seen', in: ['child', 'child-alone', 'both'] }

/** The child was met, and not by telephone or through somebody else. */
export const FACE_TO_FACE: Condition = {
  all: [
    SEES_CHILD,
    { any: [{ not: { answered: 'mode' } }, { of: 'mode', in: ['face', 'group'] }] },
  ],
}
