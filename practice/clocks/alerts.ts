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

/**
 * A child in police custody: half of the time, three quarters of it (after eighteen hours, when a free bond is asked
 * for, since no court sits at a weekend), and its end. The station's own desk is told with the officer. [P]
 */
export const CUSTODY_ALERTS: ClockDefinition['alerts'] = [
  { share: 0.5, tell: ['owner', 'supervisor'] },
  { share: 0.75, tell: ['owner', 'supervisor', 'role:CFPU'] },
  { share: 1, tell: ['owner', 'supervisor', 'district', 'role:CFPU'] },
]

/** What a supervisor must do presses the supervisor, then the district; the owner need not chase it. */
export const SUPERVISOR_ALERTS: ClockDefinition['alerts'] = [
  { share: 1, tell: ['supervisor'] },
  { share: 2, tell: ['supervisor', 'district'] },
]

const HELD: ClockDefinition['alerts'][number]['tell'] = [
  'owner',
  'supervisor',
  'district',
  'role:REMAND_OC',
  'role:NAT_JJ',
]

/**
 * Where a child is held: half, three quarters and nine tenths of the time, thirty days before its end, and the end;
 * each time the officer of the home district, the remand home and the ministry's desk for justice. [P]
 */
export const HELD_ALERTS: ClockDefinition['alerts'] = [
  { share: 0.5, tell: HELD },
  { before: 30, tell: HELD },
  { share: 0.75, tell: HELD },
  { share: 0.9, tell: HELD },
  { share: 1, tell: HELD },
]
