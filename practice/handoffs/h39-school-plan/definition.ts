import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { SCHOOL } from '../parties.ts'

/** Safety plan, re-entry, attendance watch. It carries by which number the school finds the child, and the instruction only. */
export const H39: HandoffDefinition = {
  code: 'h39',
  sort: 'task',
  about: 'child',
  from: ['CDO'],
  to: SCHOOL,
  forms: ['F14'],
  content: ['lin', 'school', 'instruction', 'reentryOn'],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 3, unit: 'day' } }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 720 },
  answerAgain: [1440, 2160],
  feedback: true,
  offered: true,
  outsideSystem: 'EMIS',
  paperTwin: 'task-slip',
  provenance: proposed('Hand-off table of the process model, row 39; time limits proposed'),
}
