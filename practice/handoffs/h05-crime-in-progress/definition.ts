import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { HELPLINE, POLICE } from '../parties.ts'

/** Crime in progress. It carries location, description. */
export const H05: HandoffDefinition = {
  code: 'h05',
  sort: 'report',
  about: 'child',
  from: HELPLINE,
  to: POLICE,
  forms: ['F01'],
  content: ['landmark', 'narrative'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'once' }],
  acceptWithin: { default: 1 },
  answerWithin: { default: 24 },
  feedback: true,
  offered: false,
  outsideSystem: 'CRMS',
  paperTwin: 'report-slip',
  provenance: proposed('Hand-off table of the process model, row 5; time limits proposed'),
}
