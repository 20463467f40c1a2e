import type { HandoffDefinition } from '@cwmis/core/handoff/definition.ts'
import { proposed } from '../../provenance.ts'
import { HOME_STAFF, PROBATION } from '../parties.ts'

/** Routine return. It carries census by age, sex, reason, order status, length of stay, entries, exits, staff. */
export const H30: HandoffDefinition = {
  code: 'h30',
  sort: 'figures',
  about: 'figures',
  from: HOME_STAFF,
  through: PROBATION,
  to: ['NAT_ALTCARE'],
  forms: ['F19'],
  content: [
    'counts.band',
    'counts.sex',
    'counts.opening',
    'counts.in',
    'counts.out',
    'counts.closing',
    'reasons.reason',
    'reasons.count',
    'stays.band',
    'stays.count',
    'withOrder',
    'staff',
  ],
  concern: false,
  risk: false,
  sendBy: [
    { of: 'district', every: 'month' },
    { of: 'ministry', every: 'quarter' },
  ],
  acceptWithin: {},
  answerWithin: { default: 720 },
  feedback: true,
  offered: false,
  outsideSystem: 'alt-care',
  paperTwin: 'figures-sheet',
  provenance: proposed('Hand-off table of the process model, row 30; time limits proposed'),
}
