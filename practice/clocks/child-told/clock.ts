import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'

const provenance = proposed('Proposed standard: a child hears within a week what was decided')

/** How soon the child is told what was decided about the wish, where nobody told it when the plan was made. */
export const CHILD_TOLD: ClockDefinition = {
  name: 'child-told',
  sort: 'target',
  subject: 'case',
  stage: 'plan',
  start: [
    {
      kind: 'plan-approved',
      when: {
        all: [
          { answered: '$state.plan.child.decision' },
          { not: { answered: '$state.plan.child.toldOn' } },
        ],
      },
    },
  ],
  stop: [{ kind: 'child-told' }, { kind: 'case-closed' }],
  repeats: true,
  limits: [{ amount: 7, unit: 'day', version: 1, provenance }],
  alerts: USUAL_ALERTS,
  provenance,
}
