import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { HELPLINE, PROBATION } from '../parties.ts'

/** Each stage change. It carries stage, next date, outcome code only. */
export const H04: HandoffDefinition = {
  code: 'h04',
  sort: 'notice',
  about: 'reference',
  from: ['DAC', ...PROBATION],
  to: HELPLINE,
  forms: ['helpline-status'],
  content: ['stage', 'nextDate', 'outcome'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'change' }, { of: 'silence', every: 'week' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'HL',
  paperTwin: 'notice-slip',
  provenance: proposed('Hand-off table of the process model, row 4; time limits proposed'),
}
