import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { recalled } from '../../provenance.ts'
import { PARTNER } from '../parties.ts'

/** Quarterly figures of orphans and vulnerable children. It carries served by age, sex and core programme area. */
export const H48: HandoffDefinition = {
  code: 'h48',
  sort: 'figures',
  about: 'figures',
  from: PARTNER,
  through: ['CDO', 'DCDO'],
  to: ['NAT_ME'],
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ every: 'quarter' }, { within: { amount: 15, unit: 'day' } }],
  acceptWithin: {},
  answerWithin: { default: 720 },
  feedback: true,
  offered: false,
  outsideSystem: 'OVCMIS',
  paperTwin: 'figures-sheet',
  provenance: recalled('Hand-off table of the process model, row 48; time limits proposed'),
}
