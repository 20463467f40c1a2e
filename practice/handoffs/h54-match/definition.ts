import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Missing and found match, duplicate child in other district. It carries match score, masked fields. */
export const H54: HandoffDefinition = {
  code: 'h54',
  sort: 'query',
  about: 'reference',
  from: ['CDO', ...PROBATION],
  to: ['CDO', ...PROBATION],
  bothWays: true,
  forms: ['match-found'],
  content: ['score', 'maskedFields'],
  concern: false,
  risk: false,
  sendBy: [{ every: 'night' }, { at: 'change' }],
  acceptWithin: {},
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'enquiry-slip',
  provenance: proposed('Hand-off table of the process model, row 54; time limits proposed'),
}
