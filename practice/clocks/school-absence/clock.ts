import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import type { Condition } from '@cwmis/core/condition/condition.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'

/** [P] Ten school days running, out of school, or gone to a school that nobody names. */
const AWAY: Condition = {
  any: [
    { of: 'absentDays', atLeast: 10 },
    { of: 'enrolled', is: 'no' },
    { all: [{ of: 'enrolled', is: 'transferred' }, { not: { answered: 'school' } }] },
  ],
}

/** The child sits in class, here or in a school that is named. */
const THERE: Condition = {
  any: [
    {
      all: [
        { of: 'enrolled', is: 'yes' },
        { any: [{ not: { answered: 'absentDays' } }, { of: 'absentDays', below: 10 }] },
      ],
    },
    { all: [{ of: 'enrolled', is: 'transferred' }, { answered: 'school' }] },
  ],
}

const provenance = proposed('Absence of ten school days running as a reason to look; proposed')

/** A child of an open case who stays away from school is looked for within a week. */
export const SCHOOL_ABSENCE: ClockDefinition = {
  name: 'school-absence',
  sort: 'target',
  subject: 'case',
  start: [
    {
      kind: 'schooling-noted',
      when: { all: [AWAY, { not: { of: '$state.status', is: 'closed' } }] },
    },
  ],
  stop: [
    { kind: 'visit-recorded' },
    { kind: 'schooling-noted', when: THERE },
    { kind: 'case-closed' },
  ],
  repeats: true,
  limits: [{ amount: 7, unit: 'day', version: 1, provenance }],
  alerts: USUAL_ALERTS,
  provenance,
}
