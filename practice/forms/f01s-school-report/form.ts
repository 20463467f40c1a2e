import type { Condition } from '@cwmis/core/condition/condition.ts'
import type { Form } from '@cwmis/core/form/definition.ts'
import { recalled } from '../../provenance.ts'
import { code, multi, text, yesno } from '../ask.ts'
import { headerBlock } from '../header-block.ts'

const atSchool: Condition = { of: 'atSchool', is: 'yes' }

/** F01-S: what a school adds to a report, and who must not be told because the matter touches them. */
export const F01S: Form = {
  code: 'F01-S',
  kind: 'school-reported',
  version: 1,
  subjects: ['report', 'case'],
  sections: [
    {
      id: 'school',
      fields: [
        yesno('atSchool', 'o S2'),
        text('schoolName', 'C S1', { when: atSchool }),
        code('schoolResponse', 'C S2', { codes: 'school-response', when: atSchool }),
      ],
    },
    {
      id: 'staff',
      sensitive: true,
      fields: [
        yesno('teacherInvolved', 'C S3', { compartment: 'PERP', when: atSchool, whyWeAsk: true }),
        multi('notToBeTold', 'o S3', {
          codes: 'not-to-be-told',
          compartment: 'STAFF',
          whyWeAsk: true,
        }),
      ],
    },
    headerBlock('REP'),
  ],
  provenance: recalled(
    'Reporting, tracking, referral and response guidelines on violence in schools',
  ),
}
