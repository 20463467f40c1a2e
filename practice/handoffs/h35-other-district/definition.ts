import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/**
 * The child moved, or was traced, to another district: its probation officer is asked to take the case on. Until
 * somebody there accepts, the sending district stays responsible; with the acceptance the file itself goes over. Where a home
 * closes, the house asks so for each of its children.
 */
export const H35: HandoffDefinition = {
  code: 'h35',
  sort: 'transfer',
  about: 'child',
  from: PROBATION,
  to: PROBATION,
  forms: ['F10', 'F06'],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 48, unit: 'hour' } }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: true,
  byHouse: true,
  outsideSystem: null,
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 35; time limits proposed'),
}
