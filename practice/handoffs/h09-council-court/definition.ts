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
  opened: [{ paths: ['lcOffence', 'lcRelief', 'lcGuidanceMonths'], to: [...PROBATION, 'COURT'] }],
  byHand: [
    {
      paths: ['lcOffence', 'lcRelief', 'lcGuidanceMonths'],
      to: ['CDO'],
      why: 'justice-apart',
      source:
        'Children Act: what a child is said to have done is told to few; section to be confirmed by counsel',
    },
  ],
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
