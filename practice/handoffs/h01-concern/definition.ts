import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { EVERYBODY } from '../../roles/everybody.ts'

/** Anybody tells the nearest worker that something is wrong: what, where, when, still in danger. */
export const H01: HandoffDefinition = {
  code: 'h01',
  sort: 'report',
  about: 'child',
  from: EVERYBODY,
  to: ['PARA_SW', 'LC1', 'CDO'],
  forms: ['F01'],
  content: ['concernCodes', 'landmark', 'stillInDanger', 'incidentDate'],
  concern: true,
  risk: false,
  sendBy: [{ at: 'once' }],
  acceptWithin: { now: 1, default: 24 },
  answerWithin: { now: 24, default: 72 },
  feedback: true,
  offered: true,
  outsideSystem: null,
  paperTwin: 'report-slip',
  provenance: proposed('Hand-off table of the process model, row 1; time limits proposed'),
}
