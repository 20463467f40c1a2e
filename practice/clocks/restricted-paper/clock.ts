import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { proposed } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'

const provenance = proposed('Fourteen days, and two working days before the hearing; proposed')

/** The report a court asked for is with the court in good time. A hearing that moves takes its end along. */
export const RESTRICTED_PAPER: ClockDefinition = {
  name: 'restricted-paper',
  sort: 'target',
  subject: 'case',
  start: [{ kind: 'court-report-asked', at: 'restrictedAsked' }],
  stop: [{ kind: 'court-report-filed', at: 'restrictedFiled' }, { kind: 'case-closed' }],
  moves: [
    { kind: 'hearing-set', at: 'restrictedBefore' },
    { kind: 'court-report-asked', at: 'restrictedBefore' },
  ],
  repeats: true,
  limits: [
    {
      amount: 14,
      unit: 'day',
      notAfter: { date: 'restrictedBefore', workingDays: 2 },
      version: 1,
      provenance,
    },
  ],
  alerts: GRAVE_ALERTS,
  compartment: 'CICL',
  provenance,
}
