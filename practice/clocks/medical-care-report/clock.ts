import type { ClockDefinition } from '@cwmis/core/clock/clock.ts'
import { sourced } from '../../provenance.ts'
import { GRAVE_ALERTS } from '../alerts.ts'

/** The same window while the child is only a mention in a report; the case goes on with it. */
export const MEDICAL_CARE_REPORT: ClockDefinition = {
  name: 'medical-care-report',
  sort: 'legal',
  subject: 'report',
  start: [{ kind: 'report-made', when: { answered: 'medicalWindow' }, at: 'medicalWindow' }],
  stop: [
    { kind: 'report-registered', when: { of: '$state.status', is: 'registered' } },
    {
      kind: 'report-screened-out',
      when: {
        of: '$state.status',
        in: ['registered', 'screened-out', 'duplicate', 'referred-out'],
      },
    },
  ],
  limits: [
    {
      amount: 72,
      unit: 'hour',
      version: 1,
      provenance: sourced('Window of 72 hours in use in Uganda for care after an assault'),
    },
  ],
  alerts: GRAVE_ALERTS,
  compartment: 'SV',
  provenance: sourced('Window of 72 hours in use in Uganda for care after an assault'),
}
