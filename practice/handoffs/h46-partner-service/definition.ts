import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'

/** A partner organisation is asked for a service: the need and the consent, nothing of why. */
export const H46: HandoffDefinition = {
  code: 'h46',
  sort: 'referral',
  from: ['CDO', 'PSWO', 'SPSWO'],
  to: ['IP_CASEWORKER', 'IP_SUPERVISOR'],
  form: 'F06',
  content: ['need', 'consent'],
  concern: false,
  risk: false,
  acceptWithin: { now: 4, '24h': 24, default: 48 },
  answerWithin: { routine: 336, default: 168 },
  outsideSystem: 'ICYD',
  paperTwin: 'referral-slip',
  provenance: proposed('Hand-off table of the process model, row 46; time limits proposed'),
}
