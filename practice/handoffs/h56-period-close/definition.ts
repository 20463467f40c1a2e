import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** Period close. It carries aggregates. */
export const H56: HandoffDefinition = {
  code: 'h56',
  sort: 'figures',
  about: 'figures',
  from: ['NAT_ME'],
  to: [],
  outside: { to: ['dhis2'] },
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ every: 'month' }, { every: 'quarter' }],
  acceptWithin: {},
  answerWithin: { default: 24 },
  feedback: true,
  offered: false,
  outsideSystem: 'DHIS2',
  paperTwin: 'figures-sheet',
  provenance: proposed('Hand-off table of the process model, row 56; time limits proposed'),
}
