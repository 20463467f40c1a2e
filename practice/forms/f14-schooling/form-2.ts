import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { proposed } from '../../provenance.ts'
import { code, date, int } from '../ask.ts'
import { withQuestions } from '../next-version.ts'
import { F14 } from './form.ts'

const there: Condition = { of: 'enrolled', is: 'yes' }

/** F14, second version: since when a child is away, on which day it came back, and which of the looks after that this is. */
export const F14_2: Form = {
  ...F14,
  version: 2,
  sections: withQuestions(F14.sections, {
    attendance: [
      int('absentDays', 'o S2', { max: 300, when: there, with: 'absentDays', hint: true }),
      date('absentSince', 'o S2', { when: there, with: 'absentDays' }),
      date('backOn', 'o S1', { when: there, hint: true }),
      code('attendanceAfter', 'o S1', {
        codes: 'school-looks',
        when: { answered: 'attendance30' },
      }),
    ],
  }),
  provenance: proposed('Reconstruction of the education status note; official layout awaited'),
}
