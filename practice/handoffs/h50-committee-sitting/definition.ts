import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** Monthly sitting. It carries aggregates + agreed cases. */
export const H50: HandoffDefinition = {
  code: 'h50',
  sort: 'figures',
  about: 'figures',
  from: ['CDO'],
  to: ['SCC_MEMBER'],
  bothWays: true,
  forms: ['F07'],
  content: ['children.label', 'decisions.decision', 'decisions.due'],
  concern: false,
  risk: false,
  sendBy: [{ every: 'month' }],
  acceptWithin: {},
  answerWithin: { default: 720 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'figures-sheet',
  provenance: proposed('Hand-off table of the process model, row 50; time limits proposed'),
}
