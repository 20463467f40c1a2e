import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Post-placement report. It carries welfare. */
export const H61: HandoffDefinition = {
  code: 'h61',
  sort: 'report',
  about: 'child',
  from: [],
  through: PROBATION,
  to: ['NAT_ALTCARE'],
  outside: { from: ['adopter'] },
  forms: ['F08'],
  content: ['domains.domain', 'domains.change'],
  concern: false,
  risk: false,
  sendBy: [{ of: 'first-year', every: 'quarter' }, { every: 'year' }],
  acceptWithin: {},
  answerWithin: {},
  feedback: false,
  offered: false,
  outsideSystem: null,
  paperTwin: 'report-slip',
  provenance: proposed('Hand-off table of the process model, row 61; time limits proposed'),
}
