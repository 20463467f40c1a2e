import type { Trigger } from '@cwmis/core/clock/clock.ts'
import type { Condition } from '@cwmis/core/condition/condition.ts'

/** The child is at home again, with or without a safety plan. */
const AT_HOME: Condition = {
  of: 'decision',
  in: ['safe-home', 'safe-with-plan', 'person-leaves'],
}

/** The safety assessment that says the child is home again, or the case's end. */
export const HOME_AGAIN: readonly Trigger[] = [
  { kind: 'safety-assessed', when: AT_HOME },
  { kind: 'case-closed' },
]

/** A court made an interim order. */
export const ORDER_MADE: Trigger = {
  kind: 'safety-assessed',
  when: { of: 'removalAuthority', is: 'interim-order' },
  at: 'orderOn',
}
