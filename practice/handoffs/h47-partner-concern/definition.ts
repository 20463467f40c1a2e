import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PARTNER } from '../parties.ts'

/** New child enrolled; protection concern found. */
export const H47: HandoffDefinition = {
  code: 'h47',
  sort: 'report',
  about: 'child',
  from: PARTNER,
  to: ['CDO'],
  forms: ['F02', 'F01'],
  content: [],
  concern: false,
  risk: false,
  sendBy: [
    { of: 'concern', within: { amount: 24, unit: 'hour' } },
    { of: 'enrolment', every: 'month' },
  ],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'ICYD',
  paperTwin: 'report-slip',
  provenance: proposed('Hand-off table of the process model, row 47; time limits proposed'),
}
