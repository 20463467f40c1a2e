import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'

/** Half of the time gone: the owner. All of it: the supervisor too. Twice: the district. */
export const USUAL_ALERTS: ClockDefinition['alerts'] = [
  { share: 0.5, tell: ['owner'] },
  { share: 1, tell: ['owner', 'supervisor'] },
  { share: 2, tell: ['owner', 'supervisor', 'district'] },
]

/** Where a child's body or freedom is at stake the supervisor hears at half of the time. */
export const GRAVE_ALERTS: ClockDefinition['alerts'] = [
  { share: 0.5, tell: ['owner', 'supervisor'] },
  { share: 1, tell: ['owner', 'supervisor', 'district'] },
]
