import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { POLICE, REMAND_STAFF } from '../parties.ts'

/** Remand warrant. It carries warrant, offence class, age, medical. */
export const H21: HandoffDefinition = {
  code: 'h21',
  sort: 'transfer',
  about: 'child',
  from: POLICE,
  to: REMAND_STAFF,
  forms: ['F18', 'F13R'],
  content: ['warrant', 'offenceClass', 'ageAssessed', 'medical'],
  opened: [{ paths: ['warrant', 'offenceClass', 'ageAssessed', 'medical'], to: REMAND_STAFF }],
  concern: false,
  risk: false,
  sendBy: [{ at: 'same-day' }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'RHMIS',
  paperTwin: 'transfer-sheet',
  provenance: proposed('Hand-off table of the process model, row 21; time limits proposed'),
}
