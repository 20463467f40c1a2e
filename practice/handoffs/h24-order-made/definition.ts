import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { HOME_STAFF, POLICE, PROBATION, REMAND_STAFF } from '../parties.ts'

/** Order made or varied. It carries type, start, end, conditions, review date. */
export const H24: HandoffDefinition = {
  code: 'h24',
  sort: 'notice',
  about: 'child',
  from: ['COURT'],
  to: [...PROBATION, ...HOME_STAFF, ...REMAND_STAFF, ...POLICE],
  forms: ['F18'],
  content: ['orders.type', 'orders.start', 'orders.end', 'orders.conditions', 'orders.reviewEvery'],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 24, unit: 'hour' } }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'ECCMIS',
  paperTwin: 'court-notice',
  provenance: proposed('Hand-off table of the process model, row 24; time limits proposed'),
}
