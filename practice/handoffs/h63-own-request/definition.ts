import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { recalled } from '../../provenance.ts'

/** Access, correct, erase, object. It carries identity proof. */
export const H63: HandoffDefinition = {
  code: 'h63',
  sort: 'task',
  about: 'reference',
  from: [],
  to: ['DPO'],
  outside: { from: ['own-person'] },
  forms: ['F24'],
  content: ['by', 'asked', 'identitySeen'],
  concern: false,
  risk: false,
  sendBy: [
    { of: 'access', within: { amount: 30, unit: 'day' } },
    { of: 'objection', within: { amount: 14, unit: 'day' } },
  ],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { objection: 336, default: 720 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'request-form',
  provenance: recalled('Hand-off table of the process model, row 63; time limits proposed'),
}
