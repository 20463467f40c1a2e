import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION, REMAND_STAFF } from '../parties.ts'

/** Discharge. It carries skills, risk, school. */
export const H27: HandoffDefinition = {
  code: 'h27',
  sort: 'transfer',
  about: 'child',
  from: REMAND_STAFF,
  to: PROBATION,
  forms: ['F10', 'F11', 'remand-discharge'],
  content: ['riskLevel', 'skills', 'school'],
  concern: false,
  risk: true,
  sendBy: [{ before: { amount: 30, unit: 'day' } }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'RHMIS',
  paperTwin: 'transfer-sheet',
  provenance: proposed('Hand-off table of the process model, row 27; time limits proposed'),
}
