import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Intercepted child. It carries route, companion. */
export const H60: HandoffDefinition = {
  code: 'h60',
  sort: 'report',
  about: 'child',
  from: [],
  to: PROBATION,
  outside: { from: ['border'] },
  forms: ['F01', 'border-child'],
  content: ['route', 'companion'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'once' }],
  acceptWithin: { now: 1, default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'report-slip',
  provenance: proposed('Hand-off table of the process model, row 60; time limits proposed'),
}
