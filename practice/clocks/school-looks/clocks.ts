import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { USUAL_ALERTS } from '../alerts.ts'

const provenance = proposed('Hand-off table of the process model, row 39: attendance asked again')

/** A child came back to class: attendance is looked at after so many days, unless it left again. */
function look(days: 30 | 60 | 90): ClockDefinition {
  return {
    name: `school-look-${String(days)}`,
    sort: 'target',
    subject: 'case',
    start: [{ kind: 'schooling-noted', when: { answered: 'backOn' }, at: 'backOn' }],
    stop: [
      {
        kind: 'schooling-noted',
        when: {
          any: [
            { of: 'attendanceAfter', is: `after-${String(days)}` },
            { of: 'enrolled', is: 'no' },
          ],
        },
      },
      { kind: 'case-closed' },
    ],
    repeats: true,
    limits: [{ amount: days, unit: 'day', version: 1, provenance }],
    alerts: USUAL_ALERTS,
    provenance,
  }
}

/** Is the child still at school a month, two and three after it came back? */
export const SCHOOL_LOOKS: readonly ClockDefinition[] = [look(30), look(60), look(90)]
