import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { POLICE, PROBATION } from '../parties.ts'

/** Child victim, abandoned or found child, arrest of a child. It carries SD/CRB, time of arrest, PF3 issued?. */
export const H13: HandoffDefinition = {
  code: 'h13',
  sort: 'notice',
  about: 'child',
  from: POLICE,
  to: [...PROBATION, 'CDO'],
  forms: ['F17'],
  content: ['sdRef', 'crb', 'arrestedOn', 'pf3Issued'],
  opened: [
    { paths: ['arrestedOn'], to: PROBATION },
    { paths: ['pf3Issued'], to: [...PROBATION, 'CDO'] },
  ],
  byHand: [
    {
      paths: ['arrestedOn'],
      to: ['CDO'],
      why: 'justice-apart',
      source:
        'Children Act: what a child is said to have done is told to few; section to be confirmed by counsel',
    },
  ],
  concern: false,
  risk: false,
  sendBy: [{ of: 'arrest', at: 'once' }, { within: { amount: 12, unit: 'hour' } }],
  acceptWithin: { now: 1, default: 12 },
  answerWithin: { default: 24 },
  feedback: true,
  offered: false,
  outsideSystem: 'CRMS',
  paperTwin: 'notice-slip',
  provenance: proposed('Hand-off table of the process model, row 13; time limits proposed'),
}
