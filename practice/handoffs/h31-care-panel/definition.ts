import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { PROBATION } from '../parties.ts'

/** Placement, matching, adoption. It carries dossier (pseudonymised). */
export const H31: HandoffDefinition = {
  code: 'h31',
  sort: 'referral',
  about: 'reference',
  from: PROBATION,
  to: ['ALTCARE_PANEL'],
  bothWays: true,
  forms: ['F13P'],
  content: [
    'label',
    'purpose',
    'rungs.rung',
    'rungs.tried',
    'childView',
    'recommendation',
    'conditions',
  ],
  concern: false,
  risk: false,
  sendBy: [{ at: 'date' }],
  acceptWithin: { now: 1, default: 48 },
  answerWithin: { default: 168 },
  feedback: true,
  offered: false,
  outsideSystem: null,
  paperTwin: 'panel-dossier',
  provenance: proposed('Hand-off table of the process model, row 31; time limits proposed'),
}
