import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { POLICE } from '../parties.ts'

/** Annual and quarterly crime figures. It carries counts by offence. */
export const H58: HandoffDefinition = {
  code: 'h58',
  sort: 'figures',
  about: 'figures',
  from: POLICE,
  to: ['NAT_ME'],
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ every: 'quarter' }],
  acceptWithin: {},
  answerWithin: { default: 2160 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'figures-sheet',
  provenance: proposed('Hand-off table of the process model, row 58; time limits proposed'),
}
