import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION, REMAND_STAFF } from '../parties.ts'

/** Legal limit approaching. It carries days held, plea date. */
export const H25: HandoffDefinition = {
  code: 'h25',
  sort: 'notice',
  about: 'reference',
  from: REMAND_STAFF,
  to: ['COURT', ...PROBATION, 'NAT_JJ'],
  forms: ['F13R'],
  content: ['admittedOn', 'pleaDate'],
  opened: [{ paths: ['admittedOn', 'pleaDate'], to: ['COURT', ...PROBATION] }],
  byHand: [
    {
      paths: ['admittedOn', 'pleaDate'],
      to: ['NAT_JJ'],
      why: 'counts',
      source:
        'Actor table of the process model: the ministry’s justice desk sees numbers; scope proposed',
    },
  ],
  concern: false,
  risk: false,
  sendBy: [
    { before: { amount: 30, unit: 'day' } },
    { before: { amount: 14, unit: 'day' } },
    { before: { amount: 7, unit: 'day' } },
    { at: 'date' },
  ],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'RHMIS',
  paperTwin: 'notice-slip',
  provenance: proposed('Hand-off table of the process model, row 25; time limits proposed'),
}
