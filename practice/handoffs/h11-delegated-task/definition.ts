import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Delegated task, home study for a social inquiry report. It carries questions, due date. */
export const H11: HandoffDefinition = {
  code: 'h11',
  sort: 'task',
  about: 'child',
  from: PROBATION,
  to: ['CDO'],
  forms: ['delegated-task'],
  content: ['questions', 'dueOn'],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 5, unit: 'day' } }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'task-slip',
  provenance: proposed('Hand-off table of the process model, row 11; time limits proposed'),
}
