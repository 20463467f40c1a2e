import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Unregistered child. It carries parents, place, evidence, foundling report. */
export const H42: HandoffDefinition = {
  code: 'h42',
  sort: 'referral',
  about: 'child',
  from: ['CDO', ...PROBATION],
  to: ['NIRA_DRO'],
  forms: ['F20'],
  content: ['mother', 'father', 'birthPlace', 'evidence', 'foundling'],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 14, unit: 'day' } }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'NIRA',
  paperTwin: 'registration-slip',
  provenance: proposed('Hand-off table of the process model, row 42; time limits proposed'),
}
