import type { Limit } from '@cwmis/core/clock/clock.ts'
import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { HANDOFFS } from '../handoffs/index.ts'

/** The hours a row of the hand-off table gives, by urgency. */
type Hours = (handoff: HandoffDefinition) => HandoffDefinition['acceptWithin']

/** Limits of every row: its urgencies first, then its default. A hand-off of no known row has none. */
export function limitsByRow(
  handoffs: readonly HandoffDefinition[],
  hours: Hours,
): readonly Limit[] {
  return handoffs.flatMap((handoff) =>
    Object.entries(hours(handoff))
      .toSorted(([one], [other]) => Number(one === 'default') - Number(other === 'default'))
      .map(([urgency, amount]) => limit(handoff, urgency, amount)),
  )
}

function limit(handoff: HandoffDefinition, urgency: string, amount: number): Limit {
  const row: Condition = { of: '$state.code', is: handoff.code }
  const when: Condition =
    urgency === 'default' ? row : { all: [row, { of: '$state.urgency', is: urgency }] }
  return { when, amount, unit: 'hour', version: 1, provenance: handoff.provenance }
}

/** Rows in use: no other is ever sent, so no clock runs for it. */
export const OFFERED: readonly HandoffDefinition[] = HANDOFFS.filter(({ offered }) => offered)

/** Rows that ask for an answer: a report is answered by what becomes of it. */
export const ANSWERED: readonly HandoffDefinition[] = OFFERED.filter(
  ({ sort }) => sort !== 'report' && sort !== 'notice',
)
