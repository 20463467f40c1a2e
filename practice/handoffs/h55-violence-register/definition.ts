import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** Gender-based violence under 18, closed or registered. It carries de-identified incident. */
export const H55: HandoffDefinition = {
  code: 'h55',
  sort: 'figures',
  about: 'unnamed',
  from: ['NAT_ME'],
  to: [],
  outside: { to: ['ngbvd'] },
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ every: 'week' }],
  acceptWithin: {},
  answerWithin: {},
  feedback: false,
  offered: false,
  outsideSystem: 'NGBVD',
  paperTwin: 'figures-sheet',
  provenance: proposed('Hand-off table of the process model, row 55; time limits proposed'),
}
