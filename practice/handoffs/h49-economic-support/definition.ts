import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** Economic support. It carries household only, no protection facts. */
export const H49: HandoffDefinition = {
  code: 'h49',
  sort: 'referral',
  about: 'household',
  from: ['CDO'],
  to: ['PARISH_CHIEF', 'CPC'],
  outside: { to: ['sage'] },
  forms: ['F06'],
  content: ['householdSize', 'economicNeed'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'change' }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'PDMIS',
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 49; time limits proposed'),
}
