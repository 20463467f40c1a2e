import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { POLICE, PROBATION } from '../parties.ts'

/** A suspected offence goes to the police desk by a named officer; the address is masked and no concern code travels. */
export const H12: HandoffDefinition = {
  code: 'h12',
  sort: 'referral',
  about: 'child',
  from: ['CDO', ...PROBATION],
  to: POLICE,
  forms: ['F06'],
  content: ['incidentFacts', 'maskedAddress', 'interpreterNeeded', 'disabilityNeeds'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'once' }],
  acceptWithin: { now: 1, default: 24 },
  answerWithin: { now: 24, '24h': 24, default: 72 },
  feedback: true,
  offered: true,
  track: 'POLICE',
  outsideSystem: 'CRMS',
  paperTwin: 'referral-slip-police',
  provenance: proposed('Hand-off table of the process model, row 12; time limits proposed'),
}
