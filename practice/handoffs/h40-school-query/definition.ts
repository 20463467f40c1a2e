import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Status query. It carries LIN or name, date of birth and school. */
export const H40: HandoffDefinition = {
  code: 'h40',
  sort: 'query',
  about: 'reference',
  from: ['CDO', ...PROBATION],
  to: [],
  outside: { to: ['emis'] },
  forms: ['F14'],
  content: ['lin', 'school', 'emisCode'],
  concern: false,
  risk: false,
  sendBy: [{ at: 'need' }, { every: 'term' }],
  acceptWithin: {},
  answerWithin: { default: 24 },
  feedback: true,
  offered: false,
  outsideSystem: 'EMIS',
  paperTwin: 'enquiry-slip',
  provenance: proposed('Hand-off table of the process model, row 40; time limits proposed'),
}
