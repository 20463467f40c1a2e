import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { POLICE, PROBATION } from '../parties.ts'

/** Trafficking. It carries victim profile, route. */
export const H45: HandoffDefinition = {
  code: 'h45',
  sort: 'referral',
  about: 'child',
  from: [...PROBATION, ...POLICE],
  to: ['TIP_OFF'],
  forms: ['F06'],
  content: ['profile', 'route'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'once' }],
  acceptWithin: { now: 1, default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 45; time limits proposed'),
}
