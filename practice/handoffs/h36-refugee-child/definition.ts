import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Refugee child, cross-case. It carries best-interests summary. */
export const H36: HandoffDefinition = {
  code: 'h36',
  sort: 'transfer',
  about: 'child',
  from: PROBATION,
  to: ['OPM_CP', 'UNHCR_CP'],
  bothWays: true,
  forms: ['F10'],
  content: ['biaSummary'],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 72, unit: 'hour' } }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'ProGres',
  paperTwin: 'transfer-sheet',
  provenance: proposed('Hand-off table of the process model, row 36; time limits proposed'),
}
