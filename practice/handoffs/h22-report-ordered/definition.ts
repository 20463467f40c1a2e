import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Social inquiry or welfare report ordered. It carries case no., due date. */
export const H22: HandoffDefinition = {
  code: 'h22',
  sort: 'task',
  about: 'child',
  from: ['COURT'],
  to: PROBATION,
  forms: ['F12'],
  content: ['courtCaseNo', 'dueOn'],
  opened: [{ paths: ['courtCaseNo', 'dueOn'], to: PROBATION }],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 14, unit: 'day' } }, { of: 'hearing', at: 'date' }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'ECCMIS',
  paperTwin: 'court-notice',
  provenance: proposed('Hand-off table of the process model, row 22; time limits proposed'),
}
