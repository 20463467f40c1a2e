import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { recalled } from '../../provenance.ts'
import { POLICE, SCHOOL } from '../parties.ts'

/** Case under the school reporting guidelines. It carries who/what; teacher involved?. */
export const H38: HandoffDefinition = {
  code: 'h38',
  sort: 'report',
  about: 'child',
  from: SCHOOL,
  to: ['CDO', ...POLICE, 'DEO'],
  forms: ['F01'],
  content: [
    'concernCodes',
    'children.provName',
    'children.sex',
    'atSchool',
    'schoolName',
    'teacherInvolved',
  ],
  opened: [{ paths: ['teacherInvolved'], to: ['CDO', ...POLICE, 'DEO'] }],
  concern: true,
  risk: false,
  sendBy: [{ of: 'severe', within: { amount: 24, unit: 'hour' } }, { every: 'week' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'EMIS',
  paperTwin: 'report-slip',
  provenance: recalled('Hand-off table of the process model, row 38; time limits proposed'),
}
