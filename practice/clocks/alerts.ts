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

/** What a supervisor must do presses the supervisor, then the district; the owner need not chase it. */
export const SUPERVISOR_ALERTS: ClockDefinition['alerts'] = [
  { share: 1, tell: ['supervisor'] },
  { share: 2, tell: ['supervisor', 'district'] },
]
