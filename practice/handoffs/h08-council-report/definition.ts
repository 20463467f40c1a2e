import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Duty report, unresolved neglect. It carries parties, action tried. */
export const H08: HandoffDefinition = {
  code: 'h08',
  sort: 'report',
  about: 'child',
  from: ['LC1'],
  to: ['CDO', ...PROBATION],
  forms: ['F01'],
  content: [
    'children.provName',
    'children.sex',
    'children.ageText',
    'narrative',
    'actionTakenAlready',
  ],
  concern: false,
  risk: false,
  sendBy: [{ within: { amount: 24, unit: 'hour' } }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'report-slip',
  provenance: proposed('Hand-off table of the process model, row 8; time limits proposed'),
}
