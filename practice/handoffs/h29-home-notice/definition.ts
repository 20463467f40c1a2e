import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { HOME_STAFF, PROBATION } from '../parties.ts'

/** Arrival without order, incident, absconding, death, exit. It carries facts. */
export const H29: HandoffDefinition = {
  code: 'h29',
  sort: 'notice',
  about: 'child',
  from: HOME_STAFF,
  to: PROBATION,
  forms: ['F13B'],
  content: ['leftOn', 'to'],
  concern: false,
  risk: false,
  sendBy: [
    { within: { amount: 24, unit: 'hour' } },
    { of: 'death-or-absconding', within: { amount: 1, unit: 'hour' } },
  ],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'notice-slip',
  provenance: proposed('Hand-off table of the process model, row 29; time limits proposed'),
}
