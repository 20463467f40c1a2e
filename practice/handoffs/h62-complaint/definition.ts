import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Feedback or complaint. It carries rating, free text. */
export const H62: HandoffDefinition = {
  code: 'h62',
  sort: 'report',
  about: 'reference',
  from: ['CHILD', 'CAREGIVER'],
  to: ['CDO', ...PROBATION],
  forms: ['F23'],
  content: ['sort', 'wanted', 'words', 'satisfied'],
  opened: [{ paths: ['words'], to: ['SPSWO'] }],
  byHand: [
    {
      paths: ['words'],
      to: ['CDO', 'PSWO'],
      why: 'staff',
      source:
        'Hand-off table of the process model, row 62: another officer answers what is said of the owner; access proposed',
    },
  ],
  concern: false,
  risk: false,
  sendBy: [{ of: 'closure', at: 'change' }, { at: 'need' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 336 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'complaint-slip',
  provenance: proposed('Hand-off table of the process model, row 62; time limits proposed'),
}
