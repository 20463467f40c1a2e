import type { Trigger } from '@cwmis/core/clock/clock.ts'
import type { Condition } from '@cwmis/core/condition/condition.ts'

function order(type: string, status: readonly string[]): Condition {
  return {
    all: [
      { of: 'type', is: type },
      { of: 'status', in: status },
    ],
  }
}

const IN_FORCE = ['active', 'varied']

/** A court made an order of this type, and it is in force: its own first day counts. */
export function orderInForce(type: string): Trigger {
  return {
    kind: 'court-followed',
    at: 'start',
    row: { table: 'orders', meets: order(type, IN_FORCE) },
  }
}

/** The last order of this type ended, or the case did. */
export function orderEnded(type: string): readonly Trigger[] {
  const ended: Condition = {
    all: [
      { some: 'orders', meets: order(type, ['expired', 'discharged']) },
      { not: { some: 'orders', meets: order(type, IN_FORCE) } },
    ],
  }
  return [{ kind: 'court-followed', when: ended }, { kind: 'case-closed' }]
}
