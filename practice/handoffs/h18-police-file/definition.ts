import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { recalled } from '../../provenance.ts'
import { POLICE } from '../parties.ts'

/** Evidence complete. It carries police file, PF3, age proof (by hand). */
export const H18: HandoffDefinition = {
  code: 'h18',
  sort: 'filing',
  about: 'child',
  from: POLICE,
  through: ['POLICE_IO'],
  to: ['RSA'],
  forms: [],
  content: [],
  concern: false,
  risk: false,
  sendBy: [],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'ODPP',
  paperTwin: 'sealed-cover',
  provenance: recalled('Hand-off table of the process model, row 18; time limits proposed'),
}
