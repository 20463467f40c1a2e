import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Charge, hearing, withdrawal. It carries court, date, witness summons. */
export const H19: HandoffDefinition = {
  code: 'h19',
  sort: 'notice',
  about: 'child',
  from: ['RSA'],
  to: [...PROBATION, 'CDO'],
  forms: ['F18'],
  content: ['court', 'hearings.date'],
  concern: false,
  risk: false,
  sendBy: [{ before: { amount: 7, unit: 'day' } }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'ECCMIS',
  paperTwin: 'court-notice',
  provenance: proposed('Hand-off table of the process model, row 19; time limits proposed'),
}
