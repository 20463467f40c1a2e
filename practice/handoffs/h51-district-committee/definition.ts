import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Quarterly sitting. It carries indicators, bottlenecks. */
export const H51: HandoffDefinition = {
  code: 'h51',
  sort: 'figures',
  about: 'figures',
  from: ['DCDO', ...PROBATION],
  to: [],
  outside: { to: ['district-committee'] },
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
  provenance: proposed('Hand-off table of the process model, row 51; time limits proposed'),
}
