import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** Annual statistics. It carries indicator tables with suppression. */
export const H57: HandoffDefinition = {
  code: 'h57',
  sort: 'figures',
  about: 'figures',
  from: ['NAT_ME'],
  to: ['NAT_ME'],
  outside: { to: ['npa', 'ubos'] },
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ every: 'year' }],
  acceptWithin: {},
  answerWithin: {},
  feedback: false,
  offered: false,
  outsideSystem: null,
  paperTwin: 'figures-sheet',
  provenance: proposed('Hand-off table of the process model, row 57; time limits proposed'),
}
