import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { SCHOOL } from '../parties.ts'

/** Absence at least N days under an active case; a pregnancy comes as one teacher’s referral about one girl, never as a list; for all others a count. */
export const H41: HandoffDefinition = {
  code: 'h41',
  sort: 'notice',
  about: 'child',
  from: SCHOOL,
  to: ['CDO'],
  outside: { from: ['emis'] },
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ every: 'term' }, { every: 'month' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'EMIS',
  paperTwin: 'notice-slip',
  provenance: proposed('Hand-off table of the process model, row 41; time limits proposed'),
}
