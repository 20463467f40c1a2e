import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { EVERYBODY } from '../../roles/everybody.ts'
import { HELPLINE } from '../parties.ts'

/** Call, SMS or WhatsApp. It carries caller type, consent to recontact. */
export const H02: HandoffDefinition = {
  code: 'h02',
  sort: 'report',
  about: 'child',
  from: EVERYBODY,
  to: HELPLINE,
  forms: ['F15'],
  content: ['callerType', 'feedbackAllowed'],
  opened: [{ paths: ['callerType', 'feedbackAllowed'], to: HELPLINE }],
  concern: false,
  risk: false,
  sendBy: [{ at: 'live' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'HL',
  paperTwin: 'report-slip',
  provenance: proposed('Hand-off table of the process model, row 2; time limits proposed'),
}
