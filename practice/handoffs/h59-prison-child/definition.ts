import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { sourced } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Child of a prisoner (handed over at 18 months if no relative) or a child found in an adult prison. */
export const H59: HandoffDefinition = {
  code: 'h59',
  sort: 'referral',
  about: 'child',
  from: [],
  to: PROBATION,
  outside: { from: ['prison'] },
  forms: ['F06'],
  content: [],
  concern: false,
  risk: false,
  sendBy: [{ at: 'once' }],
  acceptWithin: { now: 1, default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'referral-slip',
  provenance: sourced('Hand-off table of the process model, row 59; time limits proposed'),
}
