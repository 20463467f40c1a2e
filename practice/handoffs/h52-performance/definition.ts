import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** Performance. It carries indicator set. */
export const H52: HandoffDefinition = {
  code: 'h52',
  sort: 'figures',
  about: 'figures',
  from: ['DCDO'],
  to: ['DIST_LEADER', 'NAT_ME'],
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ of: 'quality', every: 'month' }, { every: 'quarter' }],
  acceptWithin: {},
  answerWithin: { default: 2160 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'figures-sheet',
  provenance: proposed('Hand-off table of the process model, row 52; time limits proposed'),
}
