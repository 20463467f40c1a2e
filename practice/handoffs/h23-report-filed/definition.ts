import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Social inquiry report, welfare report or application. It carries the report (court-sealed, by hand). */
export const H23: HandoffDefinition = {
  code: 'h23',
  sort: 'filing',
  about: 'child',
  from: PROBATION,
  to: ['COURT'],
  forms: ['F12'],
  content: ['court', 'courtCaseNo', 'hearingOn', 'type', 'recommendation', 'filedOn'],
  opened: [{ paths: ['court', 'courtCaseNo', 'hearingOn', 'type', 'filedOn'], to: ['COURT'] }],
  byHand: [
    {
      paths: ['recommendation'],
      to: ['COURT'],
      why: 'own-paper',
      source:
        'Practice of the family and children court: a report is filed as a signed paper; to be confirmed by the Judiciary',
    },
  ],
  concern: false,
  risk: false,
  sendBy: [{ at: 'date' }],
  acceptWithin: { default: 24 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: 'ECCMIS',
  paperTwin: 'sealed-cover',
  provenance: proposed('Hand-off table of the process model, row 23; time limits proposed'),
}
