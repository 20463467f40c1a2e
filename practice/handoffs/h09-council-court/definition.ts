import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Child tried for petty offence. It carries offence, relief, guidance order end. */
export const H09: HandoffDefinition = {
  code: 'h09',
  sort: 'notice',
  about: 'child',
  from: ['LC_COURT'],
  to: ['CDO', ...PROBATION, 'COURT'],
  forms: ['F18'],
  content: ['lcOffence', 'lcRelief', 'lcGuidanceMonths'],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 7, unit: 'day' } }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'court-notice',
  provenance: proposed('Hand-off table of the process model, row 9; time limits proposed'),
}
