import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { sourced } from '../../provenance.ts'

/** Breach. It carries nature, numbers, measures. */
export const H64: HandoffDefinition = {
  code: 'h64',
  sort: 'notice',
  about: 'office',
  from: ['DPO'],
  to: [],
  outside: { to: ['pdpo'] },
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ at: 'once' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'breach-form',
  provenance: sourced('Hand-off table of the process model, row 64; time limits proposed'),
}
