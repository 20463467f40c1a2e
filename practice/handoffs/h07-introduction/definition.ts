import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** Safety of worker, mediation, introduction. It carries none beyond name and purpose. */
export const H07: HandoffDefinition = {
  code: 'h07',
  sort: 'notice',
  about: 'office',
  from: ['PARA_SW'],
  to: ['LC1'],
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ at: 'need' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'letter',
  provenance: proposed('Hand-off table of the process model, row 7; time limits proposed'),
}
