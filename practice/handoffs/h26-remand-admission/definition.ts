import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION, REMAND_STAFF } from '../parties.ts'

/** Admission; pre-release. It carries family contact, resettlement plan. */
export const H26: HandoffDefinition = {
  code: 'h26',
  sort: 'referral',
  about: 'child',
  from: REMAND_STAFF,
  to: PROBATION,
  forms: ['F13R', 'F09'],
  content: ['familyInformed', 'recommendation'],
  opened: [{ paths: ['familyInformed'], to: PROBATION }],
  concern: false,
  risk: false,
  sendBy: [
    { of: 'admission', within: { amount: 48, unit: 'hour' } },
    { of: 'release', before: { amount: 30, unit: 'day' } },
  ],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'RHMIS',
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 26; time limits proposed'),
}
